internal import Policies
internal import SourceText
internal import Statements

/// The register of processing activities.
///
/// Law: AVG article 30(1) for controllers and 30(2) for processors; the authorities ask for grounds
/// and sources besides.
struct RegisterExport: Export {
  let formats: [ExportFormat] = [.csv, .html, .json]

  func text(
    of sources: [ExportSource], _ request: ExportRequest
  ) throws(StatementError) -> String {
    var entries: [Entry] = []
    for source in sources {
      let words = try OverviewWords(request.templates, languages: source.wording.languages)
      entries.append(Entry(source, words, role: request.role))
    }
    switch request.format {
    case .html: return try RegisterPage(entries, request).html()
    case .csv, .json:
      guard let words = entries.first?.words else { return "" }
      let overview = Overview(key: "register", rows: entries.flatMap(\.rows), words: words)
      let columns = try overview.columns(request.role?.rawValue ?? "alle")
      return request.format == .csv ? overview.csv(columns) : overview.json("register", columns)
    }
  }

  /// The register of one definition.
  struct Entry {
    let source: ExportSource
    let words: OverviewWords

    /// The organisation, the same in every row.
    let organisation: Row

    /// A row for each activity.
    let activities: [(role: Role?, row: Row)]

    var rows: [Row] { activities.map(\.row) }

    init(_ source: ExportSource, _ words: OverviewWords, role: Role?) {
      self.source = source
      self.words = words
      let register = RegisterRows(source: source, words: words)
      let organisation = register.organisation
      self.organisation = organisation
      let all = source.activities + (source.remainder.map { [$0] } ?? [])
      activities = all.filter { Self.isMeant($0, role) }.map { activity in
        (activity.role, register.row(activity, over: organisation))
      }
    }

    /// Whoever is not said to be a processor stands in the register of the controller, which the
    /// definition names; the role stays open there.
    private static func isMeant(_ activity: Activity, _ role: Role?) -> Bool {
      switch role {
      case nil: true
      case .processor?: activity.role == .processor
      case .controller?: activity.role != .processor
      }
    }
  }
}

/// Fills the cells of a register.
struct RegisterRows {
  let source: ExportSource
  let words: OverviewWords

  private var policy: Policy { source.policy }
  private var wording: Wording { source.wording }

  /// What is told of the organisation (30(1)(a), 30(2)(a)).
  var organisation: Row {
    let controller = policy.controller
    var row = Row()
    row[.statement] = .text(source.slug)
    row[.organisation] = Cell(controller.name?.value)
    row[.contact] = Cell(
      [
        wording.address(controller.address), wording.address(controller.postalAddress),
        controller.email?.value.text, controller.telephone?.value.text,
        controller.form?.value.text,
      ].compactMap { $0 })
    row[.joint] = Cell(
      controller.joint.compactMap { other in
        guard let name = other.name?.value else { return nil }
        let more = [other.tasks?.value, other.email?.value.text].compactMap { $0 }
        return more.isEmpty ? name : name + " (" + more.joined(separator: ", ") + ")"
      })
    row[.representative] = Cell(
      (controller.representative.map {
        [
          $0.name?.value, wording.address($0.address), $0.email?.value.text,
          $0.telephone?.value.text,
        ]
      } ?? []).compactMap { $0 })
    row[.officer] =
      policy.officer.isDenied
      ? .denied
      : Cell(
        (policy.officer.value.map {
          [$0.name?.value, $0.email?.value.text, $0.telephone?.value.text]
        } ?? []).compactMap { $0 })
    return row
  }

  /// The row of an activity.
  func row(_ activity: Activity, over organisation: Row) -> Row {
    var row = organisation
    row[.role] = Cell(activity.role.map(words.role))
    row[.behalf] = Cell(activity.groups.compactMap { $0.behalf?.value })
    row[.dataSubjects] = Cell(activity.groups.compactMap { $0.name?.value })
    if let processing = activity.processing { fill(&row, processing) }
    let processors = activity.recipients.filter { $0.role?.value == .processor }
    let others = activity.recipients.filter { $0.role?.value != .processor }
    row[.recipients] = Cell(others.compactMap(\.label))
    row[.processors] = Cell(processors.compactMap(\.label))
    row[.transfer] =
      policy.transfers.isDenied ? .denied : Cell(activity.transfers.map(destination))
    row[.safeguard] = Cell(activity.transfers.compactMap { $0.safeguard.map(safeguard) })
    row[.retention] = Cell(terms(activity))
    row[.security] = Cell(measures(activity))
    return row
  }

  private func fill(_ row: inout Row, _ processing: Processing) {
    row[.identifier] = .text(processing.id.value.text)
    row[.processing] = Cell(source.name(of: processing))
    row[.purpose] = Cell(processing.purpose?.value)
    let data = policy.data[processing.data]
    row[.data] = Cell(source.names(of: data))
    row[.sensitiveData] = Cell(data.filter { $0.sensitivity != .ordinary }.compactMap(sensitive))
    row[.basis] = Cell(
      processing.basis.map { basis in
        let name = wording.basis(basis.value)
        let article = wording.article("bases", basis.value.rawValue)
        return article.map { name + " (" + $0 + ")" } ?? name
      })
    row[.interest] = Cell(processing.interest?.value)
    row[.law] = Cell(words.law(processing.law, wording))
    row[.source] = Cell(policy.sources[processing.sources].compactMap { $0.name?.value })
  }

  /// "gezondheid: bijzondere persoonsgegevens, artikel 9 lid 2 onder a AVG".
  private func sensitive(_ category: DataCategory) -> String? {
    guard let name = category.name?.value else { return nil }
    let article = category.exception.flatMap {
      wording.article("exceptions", $0.value.rawValue)
    }
    let law = words.law(category.law, wording)
    return name + ": "
      + ([words.kind(category.sensitivity)] + [article, law].compactMap { $0 })
      .joined(separator: ", ")
  }
}

// Terms, transfers and measures.

extension RegisterRows {
  private func terms(_ activity: Activity) -> [String] {
    if let processing = activity.processing {
      return [processing.retention.flatMap(wording.term)].compactMap { $0 }
    }
    let storage = policy.storage
    let data = (storage?.terms ?? []).map { term in
      labelled(
        term.summary?.value
          ?? policy.data[term.data].compactMap { $0.name?.value }.joined(separator: ", "),
        term.retention)
    }
    let backups = (storage?.backups ?? []).map { backup in
      labelled(words.phrase("bewaarsoorten", "reservekopie"), backup.retention)
    }
    let general = storage?.general.flatMap(wording.term).map {
      words.phrase("bewaarsoorten", "algemeen") + ": " + $0
    }
    return (data + [general] + backups).compactMap { $0 }
  }

  private func labelled(_ label: String, _ retention: Retention?) -> String? {
    retention.flatMap(wording.term).map { label + ": " + $0 }
  }

  /// "Mailbird Inc.: de Verenigde Staten".
  private func destination(_ transfer: Transfer) -> String {
    let names = policy.recipients[transfer.recipients].compactMap { $0.name?.value }
    let who = transfer.who.map { [$0.value] } ?? names
    let countries = words.countries(of: transfer, wording)
    return who.isEmpty ? countries : who.joined(separator: ", ") + ": " + countries
  }

  private func safeguard(_ safeguard: Located<Safeguard>) -> String {
    let name = words.safeguard(safeguard.value)
    let article = wording.article("safeguards", safeguard.value.rawValue)
    return article.map { name + " (" + $0 + ")" } ?? name
  }

  /// The measures for everybody and those for these people.
  private func measures(_ activity: Activity) -> [String] {
    (policy.security?.measures ?? []).filter { measure in
      measure.dataSubjects.isEmpty
        || measure.dataSubjects.contains { reference in
          activity.groups.contains { $0.id.value == reference.value }
        }
    }.compactMap { $0.name?.value }
  }
}

extension OverviewWords {
  /// Where a transfer goes, in one line.
  func countries(of transfer: Transfer, _ wording: Wording) -> String {
    guard case .countries(let countries)? = transfer.destination?.value else {
      return phrase("antwoorden", "land-niet-genoemd")
    }
    return countries.map(wording.country).joined(separator: ", ")
  }

  /// The name of a law, or that it is left unnamed.
  func law(_ reference: Located<LawReference>?, _ wording: Wording) -> String? {
    guard let reference else { return nil }
    return wording.law(reference) ?? phrase("antwoorden", "wet-niet-genoemd")
  }
}
