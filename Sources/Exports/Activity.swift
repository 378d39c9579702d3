internal import Policies
internal import SourceText

/// A processing in one role of the organisation, with what belongs to it.
struct Activity {
  /// `nil` for what the definition tells of no processing in particular.
  let processing: Processing?

  /// What the organisation is to these people, where the definition says it.
  let role: Role?

  /// The people, as far as they belong to the role.
  let groups: [DataSubject]

  let recipients: [Recipient]
  let transfers: [Transfer]
}

extension ExportSource {
  /// Every processing once for each role that it has.
  var activities: [Activity] {
    policy.processings.flatMap { processing in
      let groups = policy.dataSubjects[processing.dataSubjects]
      var roles: [Role?] = []
      for group in groups where !roles.contains(group.role?.value) {
        roles.append(group.role?.value)
      }
      return (roles.isEmpty ? [nil] : roles).map { role in
        Activity(
          processing: processing, role: role, groups: groups.filter { $0.role?.value == role },
          recipients: policy.recipients[processing.recipients],
          transfers: transfers.filter { transfer in
            transfer.recipients.contains { reference in
              processing.recipients.contains { $0.value == reference.value }
            }
          })
      }
    }
  }

  /// What is told of no processing in particular; `nil` where there is nothing.
  var remainder: Activity? {
    let used = Set(policy.processings.flatMap { $0.recipients.map(\.value) })
    let recipients = policy.recipients.filter { !used.contains($0.id.value) }
    let transfers = transfers.filter { !$0.recipients.contains { used.contains($0.value) } }
    let storage = policy.storage
    let hasTerms =
      storage.map { $0.general != nil || !$0.terms.isEmpty || !$0.backups.isEmpty } ?? false
    guard !recipients.isEmpty || !transfers.isEmpty || hasTerms else { return nil }
    return Activity(
      processing: nil, role: nil, groups: [], recipients: recipients, transfers: transfers)
  }

  /// The transfers that are told.
  var transfers: [Transfer] { policy.transfers.value ?? [] }

  /// What a processing is called.
  func name(of processing: Processing) -> String? {
    (processing.name ?? processing.purpose)?.value
  }

  /// The kinds of data, with what they consist of.
  func names(of data: [DataCategory]) -> [String] {
    data.compactMap { category in
      guard let name = category.name?.value else { return nil }
      let parts = category.parts.map(\.value)
      return parts.isEmpty ? name : name + " (" + parts.joined(separator: ", ") + ")"
    }
  }
}

extension Recipient {
  /// Its name, with its kind where that is told too.
  var label: String? {
    guard let name = name?.value else { return category?.value }
    return category.map { name + " (" + $0.value + ")" } ?? name
  }
}
