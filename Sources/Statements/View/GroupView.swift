internal import Mustache
internal import Policies
internal import SourceText

extension StatementView {
  func addGroups(_ processings: [Cell], to fields: inout Fields) {
    fields.list(
      .groepen, .groepen_lijst, policy.dataSubjects.map { group($0, processings) })
    fields.list(
      .overige_verwerkingen, .overige_verwerkingen_lijst,
      self.processings(processings, where: { $0.dataSubjects.isEmpty }))
  }

  private func group(_ group: DataSubject, _ processings: [Cell]) -> Cell {
    let id = group.id.value
    var item = Fields(words)
    item.text(.id, id.text)
    item.line(.naam, group.name)
    item.flag(.verantwoordelijke, group.role?.value == .controller)
    item.flag(.verwerker, group.role?.value == .processor)
    item.flag(.geen_rol, group.role == nil)
    item.line(.voor, group.behalf)
    item.texts(.alleen_voor, .alleen_voor_lijst, purposes(of: group.onlyFor))
    item.phrase(.opslag, "opslag", group.storage?.value.rawValue)
    item.prose(.toelichting, group.explanation)
    item.list(
      .gegevens, .gegevens_lijst,
      briefly(
        data: policy.data.indices.filter {
          policy.data[$0].isProcessed?.value != false && policy.data[$0].dataSubjects.mean(id)
        }))
    item.list(
      .verwerkingen, .verwerkingen_lijst,
      policy.processings.indices.filter { policy.processings[$0].dataSubjects.mean(id) }
        .map { anchored(processings[$0], policy.processings[$0], in: group) })
    addAccess(of: group, to: &item)
    item.list(
      .reservekopieen, .reservekopieen_lijst,
      backups(policy.storage?.backups.filter { $0.dataSubjects.mean(id) } ?? []))
    item.list(
      .maatregelen, .maatregelen_lijst,
      measures(policy.security?.measures.filter { $0.dataSubjects.mean(id) } ?? []))
    item.flag(.heeft_verstrekking, policy.disclosure?.dataSubjects.mean(id) == true)
    return item.close()
  }

  /// A processing of several groups is told in each; only the first time under its own anchor.
  private func anchored(_ value: Cell, _ processing: Processing, in group: DataSubject) -> Cell {
    if processing.dataSubjects.first?.value == group.id.value { return value }
    let anchor = words.text(processing.id.value.text + "-" + group.id.value.text)
    return words.arena.replacing("anker", with: anchor, in: value)
  }

  private func addAccess(of group: DataSubject, to item: inout Fields) {
    item.list(.inzien, .inzien_lijst, group.inspections.map(inspection))
    item.set(.mogelijkheden, group.possibilities.map(possibilities) ?? .nothing)
    item.set(.verwijderverzoek, group.deletion.map(deletion) ?? .nothing)
    item.flag(
      .deel_toegang,
      !group.inspections.isEmpty || group.possibilities != nil || group.deletion != nil)
  }

  private func inspection(_ inspection: Inspection) -> Cell {
    var item = Fields(words)
    item.line(.wie, .Wie, inspection.who)
    item.isYes(.mag, inspection.isAllowed)
    item.line(.waarvoor, inspection.purpose)
    item.line(.voorwaarde, inspection.condition)
    item.line(.zolang, inspection.whilst)
    return item.close()
  }

  private func deletion(_ deletion: DeletionHandling) -> Cell {
    var item = Fields(words)
    item.line(.bericht_aan, deletion.notified)
    item.line(.afhandeling_door, deletion.handler)
    item.text(.wet, lawName(deletion.law))
    return item.close()
  }
}

extension [Reference] {
  /// Whether the part with this id is among those meant.
  func mean(_ id: Identifier) -> Bool { contains { $0.value == id } }
}
