internal import SourceText

/// `bewaren`.
let storageForm = Form<StorageRules> { form in
  form.field("algemeen", retention, "De regel voor gegevens zonder eigen termijn.") {
    $0.general = $1
  }
  form.field(
    "termijnen", .identified(.other, dataRetentionForm, DataRetention.init),
    "Termijnen per soort gegevens."
  ) { $0.terms = $1 }
  form.field(
    "reservekopieen", .identified(.other, backupForm, BackupRule.init),
    "Reservekopieën (back-ups) die langer bestaan dan de gegevens."
  ) { $0.backups = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let dataRetentionForm = Form<DataRetention> { form in
  form.field("gegevens", .list(.reference(to: .data)), "Voor welke gegevens.") { $0.data = $1 }
  form.field("omschrijving", .line, "Hoe u deze gegevens samen noemt.") { $0.summary = $1 }
  form.field("bewaartermijn", retention, "Hoe lang.") { $0.retention = $1 }
}

private let backupForm = Form<BackupRule> { form in
  form.field("betrokkenen", .list(.reference(to: .dataSubject)), "Van wie.") {
    $0.dataSubjects = $1
  }
  form.field("bewaartermijn", retention, "Hoe lang: “90 dagen na verwijdering”.") {
    $0.retention = $1
  }
  form.field("versleuteld", .yesNo, "Of niemand ze zonder sleutel kan lezen.") {
    $0.isEncrypted = $1
  }
}

/// `rechten`: a key for each right, and what holds for all of them.
let rightsForm = Form<Rights> { form in
  form.addRight("inzage", .access, "Inzage (AVG art. 15).")
  form.addRight("rectificatie", .rectification, "Verbeteren (AVG art. 16).")
  form.addRight("verwijdering", .erasure, "Verwijderen, “vergetelheid” (AVG art. 17).")
  form.addRight("beperking", .restriction, "Tijdelijk niet gebruiken (AVG art. 18).")
  form.addRight("overdraagbaarheid", .portability, "Meenemen (AVG art. 20).")
  form.addRight("bezwaar", .objection, "Bezwaar maken (AVG art. 21).")
  form.addRight("toestemming-intrekken", .withdrawal, "Toestemming intrekken (AVG art. 7 lid 3).")
  form.addRight("menselijke-tussenkomst", .humanReview, "Een mens laten meekijken (AVG art. 22).")
  form.field(
    "kanaal", .form(channelForm) { RequestChannel(at: $0) }, "Waar verzoeken naartoe gaan."
  ) {
    $0.channel = $1
  }
  form.field("identiteit", .word(IdentityCheck.self), "Wanneer u nagaat wie iets vraagt.") {
    $0.identityCheck = $1
  }
  form.field("identiteit-via", .line, "Hoe u dat nagaat, achter “via”.") { $0.identityMeans = $1 }
  form.field("antwoord-binnen", .duration, "Binnen welke tijd u antwoordt.") {
    $0.answerWithin = $1
  }
  form.field("gratis", .yesNo, "Of een verzoek niets kost.") { $0.isFree = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

extension Form<Rights> {
  /// Adds a right: `ja`, a form, or `niet-verteld` when the statement does not tell it.
  fileprivate mutating func addRight(_ name: StaticString, _ right: Right, _ about: String) {
    let told = Format<ToldRight>.form(toldRightForm, short: .told) {
      ToldRight(right: right, place: $0)
    } store: { _, _ in
    }
    field(
      name, .answer(told, denial: ["niet-verteld"]),
      about + " `ja`, of een toelichting; `niet-verteld` als de verklaring zwijgt."
    ) { rights, answer in
      switch answer {
      case .unknown: break
      case .denied(let place): rights.untold.append(Located(right, at: place))
      case .stated(let told): rights.told.append(told.value)
      }
    }
  }
}

/// The word by which a statement tells a right without more.
private enum Told: String, Choice {
  case told = "ja"
}

extension Format where Value == Located<Told> {
  fileprivate static let told = word(Told.self)
}

private let toldRightForm = Form<ToldRight> { form in
  form.field("alleen-voor", .list(.reference(to: .processing)), "Voor welke verwerkingen alleen.") {
    $0.onlyFor = $1
  }
  form.field("via", .list(.line), "Hoe mensen dit recht gebruiken, achter “via”.") {
    $0.channels = $1
  }
  form.field("voorbeeld", .line, "Wanneer bijvoorbeeld, achter “bijvoorbeeld”.") {
    $0.example = $1
  }
  form.field("wet", .law, "De wet die de verklaring hierbij noemt.") { $0.law = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let channelForm = Form<RequestChannel> { form in
  form.field("email", .email, "Het e-mailadres voor verzoeken.") { $0.email = $1 }
  form.field("telefoon", .telephone, "Het telefoonnummer voor verzoeken.") { $0.telephone = $1 }
  form.field("formulier", .webAddress, "De webpagina voor verzoeken.") { $0.form = $1 }
  form.field("anders", .line, "Een andere weg, achter “via”.") { $0.other = $1 }
  form.field("vermeld", .list(.line), "Wat mensen in hun verzoek zetten.") { $0.contents = $1 }
}

/// `juistheid`.
let accuracyForm = Form<AccuracyDuty> { form in
  form.field("doorgeven", .list(.line), "Welke wijzigingen mensen moeten doorgeven.") {
    $0.data = $1
  }
  form.field("meteen", .yesNo, "Of dat meteen moet.") { $0.promptly = $1 }
}

/// `besluiten`.
let decisionsForm = Form<AutomatedDecisions> { form in
  form.field(
    "automatisch", .answer(.identified(.other, decisionForm, AutomatedDecision.init)),
    "Besluiten die een computer alleen neemt, of `geen`."
  ) { $0.decisions = $1 }
  form.field(
    "profilering", .answer(.form(profilingForm) { _ in Profiling() }),
    "Profielen of volgen van gedrag, of `geen`."
  ) { $0.profiling = $1 }
}

private let decisionForm = Form<AutomatedDecision> { form in
  form.field("over", .line, required: true, "Waarover het besluit gaat, achter “over”.") {
    $0.subject = $1
  }
  form.field("logica", .line, "Waar de computer op let, als hele zin.") { $0.logic = $1 }
  form.field("gevolg", .line, "Wat het besluit voor mensen betekent, als hele zin.") {
    $0.consequence = $1
  }
  form.field("grond", .word(DecisionGround.self), "Waarom het mag (AVG art. 22 lid 2).") {
    $0.ground = $1
  }
  form.field("opnieuw-bekijken", .yesNo, "Of mensen een medewerker kunnen laten meekijken.") {
    $0.hasReview = $1
  }
}

private let profilingForm = Form<Profiling> { form in
  form.field("wat", .line, "Wat u volgt of voorspelt, achter “wij volgen”.") { $0.what = $1 }
  form.field("waarvoor", .line, "Waarvoor, achter “zo kunnen wij”.") { $0.purpose = $1 }
  form.field("gevolg", .line, "Wat dat voor mensen betekent, als hele zin.") {
    $0.consequence = $1
  }
  form.field("stoppen", .line, "Hoe mensen het stoppen, achter “via”.") { $0.stop = $1 }
}

/// `beveiliging`.
let securityForm = Form<Security> { form in
  form.field(
    "maatregelen", .table(.other, measureForm, SecurityMeasure.init) { $0.name = $1 },
    "De maatregelen, elk met een id: “een beveiligde verbinding”."
  ) { $0.measures = $1 }
  form.field("tegen", .list(.line), "Waartegen de maatregelen beschermen.") { $0.against = $1 }
  form.field("bijgewerkt", .yesNo, "Of u de beveiliging steeds aanpast.") {
    $0.isKeptUpToDate = $1
  }
  form.field("melden", .email, "Waar mensen misbruik melden.") { $0.report = $1 }
  form.field("voorbehoud", .line, "Wat u niet belooft, achter “wij kunnen niet garanderen dat”.") {
    $0.reservation = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let measureForm = Form<SecurityMeasure> { form in
  form.field("naam", .line, required: true, "De maatregel.") { $0.name = $1 }
  form.field("betrokkenen", .list(.reference(to: .dataSubject)), "Voor wiens gegevens.") {
    $0.dataSubjects = $1
  }
}

/// `cookies`.
let cookiesForm = Form<Cookies> { form in
  form.field(
    "soorten", .table(.other, cookieForm, Cookie.init) { $0.name = $1 },
    "De cookies, elk met doel, plaatser en duur."
  ) { $0.kinds = $1 }
  form.field("toestemming", .yesNo, "Of u vooraf toestemming vraagt.") { $0.asksConsent = $1 }
  form.field("melding", .yesNo, "Of u een melding met uitleg over cookies toont.") {
    $0.showsNotice = $1
  }
  form.field("toestemming-wanneer", .line, "Wanneer u die vraagt: “bij uw eerste bezoek”.") {
    $0.consentMoment = $1
  }
  form.field("intrekken", .line, "Hoe mensen hun keuze wijzigen, achter “via”.") {
    $0.withdrawal = $1
  }
  form.field("herkennen", .yesNo, "Of u ziet dat iemand terugkomt.") { $0.recognises = $1 }
  form.field("browser-weigeren", .yesNo, "Of de browser cookies kan weigeren.") {
    $0.browserRefusal = $1
  }
  form.field("browser-melden", .yesNo, "Of de browser kan melden dat er een cookie komt.") {
    $0.browserWarning = $1
  }
  form.field("werkt-minder", .yesNo, "Of delen zonder cookies minder goed werken.") {
    $0.refusalBreaks = $1
  }
  form.field(
    "andere-partijen", .form(otherPartiesForm) { _ in OtherCookieParties() },
    "Andere bedrijven die cookies plaatsen."
  ) { $0.others = $1 }
  form.field(
    "statistieken", .list(.form(analyticsForm) { Analytics(at: $0) }), "Diensten die bezoek meten."
  ) { $0.analytics = $1 }
  form.field("meer-informatie", .webAddress, "Waar meer over cookies staat.") { $0.more = $1 }
  form.field("cookiemuur", .yesNo, "Of alleen wie cookies accepteert binnenkomt.") {
    $0.isWall = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let cookieForm = Form<Cookie> { form in
  form.field("naam", .line, required: true, "De naam, zoals de browser die toont.") {
    $0.name = $1
  }
  form.field("soort", .word(CookieKind.self), "Waarvoor de wet ze houdt.") { $0.kind = $1 }
  form.field("doel", .line, "Waarvoor de cookie dient.") { $0.purpose = $1 }
  form.field("plaatser", .line, "Wie de cookie plaatst.") { $0.placedBy = $1 }
  form.field("termijn", .cookieLifetime, "Hoe lang de cookie blijft, of `sessie`.") {
    $0.lifetime = $1
  }
}

private let otherPartiesForm = Form<OtherCookieParties> { form in
  form.field("afspraken", .yesNo, "Of u afspraken met hen heeft.") { $0.haveAgreements = $1 }
  form.field("controle", .yesNo, "Of u bepaalt wat zij doen.") { $0.isControlled = $1 }
  form.field("lees-hun-verklaring", .yesNo, "Of u naar hun verklaringen verwijst.") {
    $0.readTheirs = $1
  }
}

private let analyticsForm = Form<Analytics> { form in
  form.field("naam", .line, required: true, "De naam van de dienst.") { $0.name = $1 }
  form.field("ontvanger", .reference(to: .recipient), "Wie de dienst levert.") {
    $0.recipient = $1
  }
  form.field("doel", .line, "Waarvoor, achter “zo kunnen wij”.") { $0.purpose = $1 }
  form.field("verwerkersovereenkomst", .yesNo, "Of u een verwerkersovereenkomst heeft.") {
    $0.hasAgreement = $1
  }
  form.field("ip-anoniem", .yesNo, "Of IP-adressen worden ingekort.") { $0.masksAddress = $1 }
  form.field(
    "andere-diensten", .yesNo, "Of de aanbieder de gegevens voor andere diensten gebruikt."
  ) {
    $0.otherServices = $1
  }
}

/// `kinderen`.
let childrenForm = Form<Children> { form in
  form.field("leeftijd", .number(1...18), "Tot welke leeftijd een ouder toestemming geeft.") {
    $0.age = $1
  }
  form.field("toestemming-ouders", .yesNo, "Of u een ouder om toestemming vraagt.") {
    $0.asksParents = $1
  }
  form.field("hoe", .line, "Hoe, achter “via”.") { $0.means = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}
