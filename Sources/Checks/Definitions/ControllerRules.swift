internal import Policies
internal import SourceText

extension DefinitionRule {
  /// Who answers for the data (AVG article 13(1)(a) and (b), 26, 27).
  static let controller: [DefinitionRule] = [
    DefinitionRule("controller-name-missing", reads: [.controller]) { review, notes in
      guard review.policy.controller.name == nil else { return }
      notes.add("verantwoordelijke", "naam", at: review.controllerPlace)
    },
    DefinitionRule("controller-contact-missing", reads: [.controller]) { review, notes in
      guard !review.policy.controller.canBeReached else { return }
      notes.add("verantwoordelijke", "email", at: review.controllerPlace)
    },
    DefinitionRule("controller-postal-address-missing", reads: [.controller]) { review, notes in
      let controller = review.policy.controller
      let addresses = [controller.address, controller.postalAddress].compactMap(\.self)
      guard !addresses.contains(where: { $0.street != nil && $0.city != nil }) else { return }
      notes.add("verantwoordelijke", "adres", at: review.controllerPlace)
    },
    DefinitionRule("controller-name-inconsistent", reads: [.controller, .statement]) {
      review, notes in
      let controller = review.policy.controller
      guard controller.nameExplanation == nil, let name = controller.name,
        let title = review.policy.statement.title, let service = review.policy.statement.service,
        title.value.contains(service.value), !title.value.contains(controller.bareName),
        !controller.tradeNames.contains(service)
      else { return }
      notes.add(
        "verklaring", "titel", at: title.place,
        [("service", service.value), ("name", name.value)], other: name.place)
    },
    DefinitionRule("controller-role-unclear", reads: [.dataSubjects]) { review, notes in
      for group in review.policy.dataSubjects {
        guard
          (group.behalf != nil && group.role == nil)
            || (group.role?.value == .processor && group.behalf == nil)
        else { continue }
        notes.add(
          "betrokkenen", group.id.value.text, "rol", at: group.id.place,
          [("group", group.name?.value ?? group.id.value.text)])
      }
    },
    DefinitionRule("controller-joint-arrangement-missing", reads: [.controller, .recipients]) {
      review, notes in
      let joint = review.policy.controller.joint
      for other in joint where other.tasks == nil {
        guard let name = other.name else { continue }
        notes.add(
          "verantwoordelijke", "gezamenlijk", name.value, at: name.place, [("name", name.value)])
      }
      guard joint.isEmpty else { return }
      for recipient in review.policy.recipients where recipient.role?.value == .joint {
        notes.add(
          "ontvangers", recipient.id.value.text, "rol",
          at: recipient.role?.place ?? recipient.id.place, [("name", recipient.title)])
      }
    },
    DefinitionRule("controller-representative-missing", reads: [.controller]) { review, notes in
      let controller = review.policy.controller
      guard let area = controller.isInArea, !area.value else { return }
      if let representative = controller.representative, representative.canBeReached { return }
      notes.add(
        "verantwoordelijke", "vertegenwoordiger",
        at: controller.representative?.place ?? area.place)
    },
    DefinitionRule("dpo-contact-missing", reads: [.officer]) { review, notes in
      guard case .stated(let officer) = review.policy.officer, officer.value.email == nil,
        officer.value.telephone == nil
      else { return }
      notes.add("functionaris", "email", at: officer.place)
    },
  ]
}

extension Review {
  fileprivate var controllerPlace: SourceRange { policy.controller.place ?? top }
}

extension Controller {
  /// Whether people can reach it in any way that it tells.
  var canBeReached: Bool {
    email != nil || telephone != nil || form != nil || address?.street != nil
      || postalAddress?.street != nil
  }

  /// Its name without the legal form, as a title may use it.
  fileprivate var bareName: String {
    guard let name = name?.value, let form = legalForm?.value, name.hasSuffix(" " + form) else {
      return name?.value ?? ""
    }
    return String(name.dropLast(form.count + 1))
  }
}

extension Representative {
  fileprivate var canBeReached: Bool {
    name != nil && (address?.street != nil || email != nil || telephone != nil)
  }
}

extension Recipient {
  /// What a message calls it.
  var title: String { name?.value ?? id.value.text }
}
