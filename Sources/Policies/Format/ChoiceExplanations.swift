// What the words of a definition mean, for the JSON Schema. The terms of the law and their sense;
// sentences that a reader of a statement sees stand in Templates.

extension LegalBasis {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .consent: "Mensen hebben ja gezegd (AVG art. 6 lid 1 onder a)."
    case .contract: "Nodig voor een overeenkomst (AVG art. 6 lid 1 onder b)."
    case .legalObligation: "Een wet verplicht het; noem die onder wet (AVG art. 6 lid 1 onder c)."
    case .vitalInterest: "Nodig om een leven te redden (AVG art. 6 lid 1 onder d)."
    case .publicTask: "Nodig voor een taak van de overheid (AVG art. 6 lid 1 onder e)."
    case .legitimateInterest:
      "Een eigen belang dat zwaarder weegt; noem dat onder belang (AVG art. 6 lid 1 onder f)."
    }
  }
}

extension DataKind {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .ordinary: "Gewone gegevens."
    case .special: "Gezondheid, geloof, afkomst en dergelijke (AVG art. 9)."
    case .criminal: "Veroordelingen en strafbare feiten (AVG art. 10)."
    case .nationalNumber: "BSN of rijksregisternummer (AVG art. 87)."
    }
  }
}

extension RecipientRole {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .processor: "Werkt in uw opdracht met de gegevens (AVG art. 28)."
    case .independent: "Beslist zelf wat met de gegevens gebeurt."
    case .joint: "Beslist samen met u (AVG art. 26)."
    case .authority: "Een overheid."
    }
  }
}

extension Safeguard {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .adequacy: "De Europese Commissie vindt het land veilig (AVG art. 45)."
    case .privacyFramework: "Het bedrijf doet mee aan het EU-VS-privacykader (besluit 2023/1795)."
    case .standardClauses: "Het modelcontract van de Commissie (besluit 2021/914)."
    case .bindingRules: "Goedgekeurde regels binnen een groep bedrijven (AVG art. 47)."
    case .explicitConsent: "Uitdrukkelijke toestemming na uitleg (AVG art. 49 lid 1 onder a)."
    case .contract: "Nodig voor een overeenkomst met de persoon (AVG art. 49 lid 1 onder b)."
    }
  }
}

extension CookieKind {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .necessary: "Zonder deze cookie werkt de site niet."
    case .functional: "Onthoudt een keuze, zoals de taal."
    case .analytics: "Meet het bezoek."
    case .marketing: "Volgt bezoekers voor reclame."
    case .socialMedia: "Van een sociaal netwerk."
    }
  }
}

extension Jurisdiction {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .netherlands: "Nederlands recht; toezichthouder AP."
    case .belgium: "Belgisch recht; toezichthouder GBA."
    }
  }
}

extension Role {
  /// What the word means, in Dutch.
  public var explained: String {
    switch self {
    case .controller: "U beslist waarom en hoe (AVG art. 4 lid 7)."
    case .processor: "U werkt in opdracht van een ander (AVG art. 4 lid 8)."
    }
  }
}
