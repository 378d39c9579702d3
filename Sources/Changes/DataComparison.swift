internal import Policies
internal import SourceText

extension Comparison {
  mutating func compareData() {
    for (id, before, after) in matched(old.policy.data, new.policy.data, in: .data) {
      let path = "gegevens/\(id)"
      switch (before, after) {
      case (nil, let added?):
        if added.isDenied {
          note(.toldMore, path, [("what", path)])
        } else {
          noteNew(added, path)
        }
        cover(path)
      case (let gone?, nil):
        if gone.isDenied {
          note(.toldLess, path, [("what", path)])
        } else {
          note(.dataCategoryRemoved, path, [("data", gone.title)])
        }
        cover(path)
      case (let before?, let after?): compare(before, after, path)
      case (nil, nil): break
      }
    }
  }

  private mutating func noteNew(_ data: DataCategory, _ path: String) {
    let kind: ChangeKind = data.sensitivity == .ordinary ? .dataCategoryAdded : .specialDataAdded
    note(kind, path, [("data", data.title)])
  }

  private mutating func compare(_ before: DataCategory, _ after: DataCategory, _ path: String) {
    if before.isDenied != after.isDenied {
      if before.isDenied {
        noteNew(after, path)
      } else {
        note(.dataCategoryRemoved, path, [("data", before.title)])
      }
      cover(path + "/verwerkt")
    } else if before.sensitivity != after.sensitivity, !after.isDenied {
      if after.sensitivity != .ordinary { noteNew(after, path) } else { note(.stronger, path) }
      cover(path + "/soort")
    }
    compareDuty(before.isMandatory?.value, after.isMandatory?.value, path, after.title)
  }

  mutating func compareSources() {
    for (id, before, after) in matched(old.policy.sources, new.policy.sources, in: .sources) {
      let path = "bronnen/\(id)"
      let isIndirect = (after ?? before)?.isDataSubject?.value == false
      guard before == nil || after == nil, isIndirect else { continue }
      if let after { note(.sourceAdded, path, [("source", after.name?.value ?? id)]) }
      if before != nil { note(.stronger, path) }
      cover(path)
    }
  }

  mutating func compareRecipients() {
    let recipients = matched(old.policy.recipients, new.policy.recipients, in: .recipients)
    for (id, before, after) in recipients {
      let path = "ontvangers/\(id)"
      switch (before, after) {
      case (nil, let added?):
        note(.recipientAdded, path, [("recipient", added.name?.value ?? id)])
        cover(path)
      case (let gone?, nil):
        note(.recipientRemoved, path, [("recipient", gone.name?.value ?? id)])
        cover(path)
      case (let before?, let after?): compare(before, after, path)
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(_ before: Recipient, _ after: Recipient, _ path: String) {
    if before.name?.value != after.name?.value {
      let wasVague = vocabulary.has(.vagueRecipient, in: before.name?.value)
      let isVague = vocabulary.has(.vagueRecipient, in: after.name?.value)
      switch (wasVague, isVague) {
      case (false, true): note(.recipientMadeVague, path + "/naam")
      case (true, false): note(.stronger, path + "/naam")
      // Another name can be another company.
      default: note(.neutral, path + "/naam")
      }
      cover(path + "/naam")
    }
    compareCountries(
      before.countries.map(\.value), after.countries.map(\.value), path + "/landen")
  }

  mutating func compareDisclosure() {
    let (before, after) = (old.policy.disclosure, new.policy.disclosure)
    let (denied, denies) = (before?.toOthers?.value == false, after?.toOthers?.value == false)
    let path = "verstrekking/aan-anderen"
    if denied != denies {
      if denied { note(.sharingDenialDropped, path) } else { note(.stronger, path) }
      cover(path)
    }
    compareDenial(before?.isSold?.value, after?.isSold?.value, "verkoop")
    compareDenial(before?.isCommercial?.value, after?.isCommercial?.value, "commercieel")
    compareDenial(before?.isDirect?.value, after?.isDirect?.value, "rechtstreeks")
    let then = Set((before?.exceptions ?? []).map(\.value))
    let now = Set((after?.exceptions ?? []).map(\.value))
    if denied, denies {
      for word in now.subtracting(then).map(\.rawValue).sorted() {
        note(.sharingDenialDropped, "verstrekking/behalve/[\(word)]")
      }
      for word in then.subtracting(now).map(\.rawValue).sorted() {
        note(.stronger, "verstrekking/behalve/[\(word)]")
      }
      cover("verstrekking/behalve")
    }
  }
}

extension Comparison {
  /// A denial of one way of sharing that goes, or comes in the place of the contrary.
  private mutating func compareDenial(_ before: Bool?, _ after: Bool?, _ key: String) {
    let path = "verstrekking/\(key)"
    if before == false, after != false {
      note(.sharingDenialDropped, path)
    } else if after == false, before == true {
      note(.stronger, path)
    } else if after == false, before == nil {
      note(.toldMore, path, [("what", path)])
    } else {
      return
    }
    cover(path)
  }
}

extension DataCategory {
  var isDenied: Bool { isProcessed?.value == false }

  /// What a message calls it.
  var title: String { name?.value ?? id.value.text }
}
