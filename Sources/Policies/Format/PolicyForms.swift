internal import SourceText

// The definition's keys, part by part: the single table behind reader, schema and suggestions.
// The Dutch texts explain a key to whoever fills it in; no reader of a statement sees them.

/// The whole definition.
let policyForm = Form<Policy> { form in
  form.field("basis", .line, basisAbout) { _, _ in }
  form.field(
    "verklaring", .form(statementForm) { StatementDetails(at: $0) }, required: true,
    "De verklaring zelf: titel, datum, aanspreekvorm, indeling."
  ) { $0.statement = $1 }
  form.field(
    "verantwoordelijke", .form(controllerForm) { Controller(at: $0) }, required: true,
    "De organisatie die beslist waarom en hoe gegevens gebruikt worden (AVG art. 4 lid 7)."
  ) { $0.controller = $1 }
  form.field(
    "functionaris", .answer(.form(officerForm) { _ in Officer() }),
    "De functionaris voor gegevensbescherming, of `geen` (AVG art. 13 lid 1 onder b)."
  ) { $0.officer = $1 }
  form.field(
    "betrokkenen", .table(.dataSubject, dataSubjectForm, DataSubject.init) { $0.name = $1 },
    "De groepen mensen van wie u gegevens gebruikt."
  ) { $0.dataSubjects = $1 }
  form.field(
    "gegevens", .table(.data, dataCategoryForm, DataCategory.init) { $0.name = $1 },
    "De soorten gegevens. Elke soort krijgt een id, waarnaar u bij de verwerkingen verwijst."
  ) { $0.data = $1 }
  form.field(
    "bronnen", .table(.source, dataSourceForm, DataSource.init) { $0.name = $1 },
    "Waar de gegevens vandaan komen (AVG art. 14 lid 2 onder f)."
  ) { $0.sources = $1 }
  form.field(
    "verwerkingen", .identified(.processing, processingForm, Processing.init),
    "Waarvoor u gegevens gebruikt: per doel een verwerking (AVG art. 13 lid 1 onder c)."
  ) { $0.processings = $1 }
  form.field(
    "ontvangers", .table(.recipient, recipientForm, Recipient.init) { $0.name = $1 },
    "Wie gegevens van u krijgt (AVG art. 13 lid 1 onder e)."
  ) { $0.recipients = $1 }
  form.field(
    "verstrekking", .form(disclosureForm) { Disclosure(at: $0) },
    "Wat voor elke verstrekking aan anderen geldt."
  ) { $0.disclosure = $1 }
  form.field(
    "doorgifte", .answer(.list(.form(transferForm) { Transfer(at: $0) })),
    "Doorgifte buiten de EER, of `nee` (AVG art. 13 lid 1 onder f)."
  ) { $0.transfers = $1 }
  form.field(
    "bewaren", .form(storageForm) { StorageRules(at: $0) },
    "Wat voor alle gegevens geldt: algemene regel, reservekopieën (AVG art. 13 lid 2 onder a)."
  ) { $0.storage = $1 }
  form.field(
    "rechten", .form(rightsForm) { Rights(at: $0) },
    "Welke rechten de verklaring noemt en hoe mensen ze gebruiken (AVG art. 12 en 15-22)."
  ) { $0.rights = $1 }
  form.field(
    "juistheid", .form(accuracyForm) { _ in AccuracyDuty() },
    "Welke wijzigingen mensen aan u moeten doorgeven."
  ) { $0.accuracy = $1 }
  form.field(
    "klacht", .form(complaintForm) { Complaint(at: $0) },
    "Waar mensen kunnen klagen (AVG art. 13 lid 2 onder d)."
  ) { $0.complaint = $1 }
  form.field(
    "besluiten", .answer(.form(decisionsForm) { _ in AutomatedDecisions() }),
    "Besluiten door een computer en profielen, of `geen` (AVG art. 13 lid 2 onder f)."
  ) { $0.decisions = $1 }
  form.field(
    "beveiliging", .form(securityForm) { Security(at: $0) },
    "Hoe u gegevens beschermt (AVG art. 32)."
  ) { $0.security = $1 }
  form.field(
    "cookies", .answer(.form(cookiesForm) { _ in Cookies() }),
    "Cookies en statistieken, of `geen` (Telecommunicatiewet art. 11.7a)."
  ) { $0.cookies = $1 }
  form.field(
    "kinderen", .answer(.form(childrenForm) { _ in Children() }),
    "Kinderen en de toestemming van hun ouders, of `geen` (AVG art. 8)."
  ) { $0.children = $1 }
  form.field(
    "aanvaard", .list(.form(acceptanceForm) { Acceptance(at: $0) }),
    "Bevindingen die u kent en aanvaardt, elk met een reden en een einddatum."
  ) { $0.accepted = $1 }
  form.field(
    "erkend", .list(.form(acknowledgementForm) { _ in Acknowledgement() }),
    "Wijzigingen die u bewust deed, elk met een reden en hoe mensen het horen."
  ) { $0.acknowledged = $1 }
}

private let basisAbout = """
  Een andere definitie die u overneemt. Schrijf hieronder alleen wat anders is; \
  `vervalt` haalt iets weg.
  """

/// `verklaring`.
let statementForm = Form<StatementDetails> { form in
  form.field("titel", .line, "De titel, als die anders is dan “Privacyverklaring” met de naam.") {
    $0.title = $1
  }
  form.field("dienst", .line, "De dienst waar de verklaring over gaat.") { $0.service = $1 }
  form.field("ingangsdatum", .date, "Vanaf wanneer de verklaring geldt, als 2026-01-31.") {
    $0.effectiveDate = $1
  }
  form.field("versie", .line, "Het versienummer dat u zelf gebruikt.") { $0.version = $1 }
  form.field("recht", .word(Jurisdiction.self), required: true, "Welk recht geldt: NL of BE.") {
    $0.jurisdiction = $1
  }
  form.field(
    "aanspreekvorm", .word(FormOfAddress.self), required: true,
    "Hoe de verklaring de lezer aanspreekt: u of je."
  ) { $0.address = $1 }
  form.field("verteller", .word(Narrator.self), "Wie vertelt: wij, ik of de naam.") {
    $0.narrator = $1
  }
  form.field("indeling", .identifier, "De indeling: een map in Templates/nl/indelingen.") {
    $0.layout = $1
  }
  form.field("website", .webAddress, "De website waar de verklaring bij hoort.") {
    $0.website = $1
  }
  form.field("inleiding", .prose, "Een paar zinnen vooraf.") { $0.introduction = $1 }
  form.field(
    "wijzigingen", .form(changesForm) { ChangePolicy(at: $0) },
    "Hoe lezers van wijzigingen horen."
  ) { $0.changes = $1 }
}

private let changesForm = Form<ChangePolicy> { form in
  form.field("aanleiding", .list(.word(ChangeCause.self)), "Waardoor de verklaring wijzigt.") {
    $0.causes = $1
  }
  form.field("melden", .list(.word(ChangeNotice.self)), "Hoe u wijzigingen zelf meldt.") {
    $0.notices = $1
  }
  form.field("best-doen", .yesNo, "Of u alleen belooft uw best te doen.") { $0.isBestEffort = $1 }
  form.field("zelf-kijken", .yesNo, "Of u lezers vraagt om zelf op wijzigingen te letten.") {
    $0.checkYourself = $1
  }
  form.field("beschikbaar", .line, "Waar de verklaring altijd te lezen is, achter “op”.") {
    $0.available = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let acceptanceForm = Form<Acceptance> { form in
  form.field("regel", .identifier, required: true, "De regel die de bevinding gaf.") {
    $0.rule = $1
  }
  form.field("plaats", .identifier, "Het id van het onderdeel waar het om gaat.") {
    $0.part = $1
  }
  form.field("reden", .line, "Waarom u de bevinding aanvaardt.") { $0.reason = $1 }
  form.field("wie", .line, "Wie daarvoor verantwoordelijk is.") { $0.owner = $1 }
  form.field("tot", .date, "Tot wanneer de aanvaarding geldt.") { $0.until = $1 }
}

private let acknowledgementForm = Form<Acknowledgement> { form in
  form.field(
    "wijziging", .identifier, required: true, "De soort wijziging, zoals `verklaar diff` die noemt."
  ) { $0.change = $1 }
  form.field("plaats", .identifier, "Het id van het onderdeel waar het om gaat.") {
    $0.part = $1
  }
  form.field("reden", .line, required: true, "Waarom u dit wijzigde.") { $0.reason = $1 }
  form.field("wie", .line, "Wie daarvoor verantwoordelijk is.") { $0.owner = $1 }
  form.field("melden", .line, "Hoe mensen het horen, bijvoorbeeld “een e-mail aan klanten”.") {
    $0.notice = $1
  }
  form.field("op", .date, "Wanneer zij het horen.") { $0.day = $1 }
}

/// `verantwoordelijke`.
let controllerForm = Form<Controller> { form in
  // Not required here: the rule controller-name-missing asks for it, with the law.
  form.field("naam", .line, "De volledige naam van de organisatie.") {
    $0.name = $1
  }
  form.field("handelsnamen", .list(.line), "Andere namen waaronder mensen u kennen.") {
    $0.tradeNames = $1
  }
  form.field("naamsuitleg", .line, "Hoe de namen bij elkaar horen, als hele zin.") {
    $0.nameExplanation = $1
  }
  form.field("rechtsvorm", .line, "De rechtsvorm, zoals B.V., stichting of vzw.") {
    $0.legalForm = $1
  }
  form.field("adres", address, "Het bezoekadres.") { $0.address = $1 }
  form.field("postadres", address, "Het postadres, als dat anders is.") { $0.postalAddress = $1 }
  form.field("email", .email, "Het e-mailadres voor vragen over privacy.") { $0.email = $1 }
  form.field("telefoon", .telephone, "Het telefoonnummer.") { $0.telephone = $1 }
  form.field("formulier", .webAddress, "De webpagina met een formulier.") { $0.form = $1 }
  form.field("website", .webAddress, "De website van de organisatie.") { $0.website = $1 }
  form.field("kvk", .tradeRegister, "Het KVK-nummer: acht cijfers.") { $0.tradeRegister = $1 }
  form.field("kbo", .enterpriseNumber, "Het Belgische ondernemingsnummer: tien cijfers.") {
    $0.enterpriseNumber = $1
  }
  form.field(
    "contact-voor", .list(.word(ContactTopic.self)), "Waarvoor mensen contact kunnen opnemen."
  ) { $0.contactTopics = $1 }
  form.field("gevestigd-in-eer", .yesNo, "Of de organisatie in de EER gevestigd is.") {
    $0.isInArea = $1
  }
  form.field(
    "gezamenlijk", .list(.form(jointForm) { JointController(at: $0) }),
    "Organisaties met wie u samen beslist (AVG art. 26)."
  ) { $0.joint = $1 }
  form.field(
    "vertegenwoordiger", .form(representativeForm) { Representative(at: $0) },
    "De vertegenwoordiger in de EU (AVG art. 27)."
  ) { $0.representative = $1 }
}

private let address = Format<PostalAddress>.form(addressForm) { _ in PostalAddress() }

private let addressForm = Form<PostalAddress> { form in
  form.field("straat", .line, "Straat en huisnummer, of een postbus.") { $0.street = $1 }
  form.field("postcode", .line, "De postcode.") { $0.postalCode = $1 }
  form.field("plaats", .line, "De plaats.") { $0.city = $1 }
  form.field("land", .country, "Het land.") { $0.country = $1 }
}

private let jointForm = Form<JointController> { form in
  form.field("naam", .line, required: true, "De naam van de andere organisatie.") { $0.name = $1 }
  form.field("taken", .line, "Wie wat doet, als hele zin.") { $0.tasks = $1 }
  form.field("email", .email, "Het e-mailadres van de andere organisatie.") { $0.email = $1 }
  form.field("website", .webAddress, "De website van de andere organisatie.") { $0.website = $1 }
  form.field("contactpunt", .yesNo, "Of mensen bij deze organisatie terechtkunnen.") {
    $0.isContactPoint = $1
  }
}

private let representativeForm = Form<Representative> { form in
  form.field("naam", .line, required: true, "De naam van de vertegenwoordiger.") { $0.name = $1 }
  form.field("adres", address, "Het adres.") { $0.address = $1 }
  form.field("email", .email, "Het e-mailadres.") { $0.email = $1 }
  form.field("telefoon", .telephone, "Het telefoonnummer.") { $0.telephone = $1 }
}

/// `functionaris`.
let officerForm = Form<Officer> { form in
  form.field("naam", .line, "De naam; niet verplicht.") { $0.name = $1 }
  form.field("email", .email, "Het e-mailadres van de functionaris.") { $0.email = $1 }
  form.field("telefoon", .telephone, "Het telefoonnummer van de functionaris.") {
    $0.telephone = $1
  }
}

/// `klacht`.
let complaintForm = Form<Complaint> { form in
  form.field("toezichthouder", .authority, "De toezichthouder: AP, GBA of VTC.") {
    $0.authority = $1
  }
  form.field(
    "contact", .list(.word(AuthorityContact.self)),
    "Welke gegevens van de toezichthouder de verklaring noemt."
  ) { $0.contacts = $1 }
  form.field("aanleiding", .line, "Wanneer mensen kunnen klagen, achter “als”.") {
    $0.occasion = $1
  }
  form.field("eigen-route", .line, "Hoe mensen eerst bij uzelf klagen, achter “via”.") {
    $0.ownRoute = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

let explanationAbout = "Wat alleen uw organisatie zegt, in gewone zinnen."
