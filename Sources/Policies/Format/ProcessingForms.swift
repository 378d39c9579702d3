internal import SourceText

/// `betrokkenen`.
let dataSubjectForm = Form<DataSubject> { form in
  form.field(
    "naam", .line, required: true, "Hoe u de groep noemt, in het meervoud: “onze klanten”."
  ) {
    $0.name = $1
  }
  form.field(
    "rol", .word(Role.self),
    "Of u zelf beslist (verantwoordelijke) of voor een ander werkt (verwerker)."
  ) { $0.role = $1 }
  form.field("voor", .line, "Voor wie u werkt, als u verwerker bent.") { $0.behalf = $1 }
  form.field(
    "alleen-voor", .list(.reference(to: .processing)), "Voor welke verwerkingen alleen."
  ) { $0.onlyFor = $1 }
  form.field("opslag", .word(StorageRegion.self), "Waar hun gegevens opgeslagen zijn.") {
    $0.storage = $1
  }
  form.field(
    "mogelijkheden", possibilities, "Wat zij zelf met hun gegevens kunnen doen, en wat op verzoek."
  ) { $0.possibilities = $1 }
  form.field(
    "inzien", .list(.form(inspectionForm) { _ in Inspection() }),
    "Wie hun gegevens mag inzien, en wie niet."
  ) { $0.inspections = $1 }
  form.field(
    "verwijderverzoek", .form(deletionForm) { _ in DeletionHandling() },
    "Wat er gebeurt als zij om verwijdering vragen."
  ) { $0.deletion = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let possibilities = Format<Possibilities>.form(possibilitiesForm) { _ in Possibilities() }

private let possibilitiesForm = Form<Possibilities> { form in
  form.field("zelf", .list(.word(Possibility.self)), "Wat mensen zelf kunnen doen.") {
    $0.selfService = $1
  }
  form.field("op-verzoek", .list(.word(Possibility.self)), "Wat u doet als mensen erom vragen.") {
    $0.onRequest = $1
  }
  form.field("via", .line, "Waar dat kan, achter “via”: “uw account”.") { $0.channel = $1 }
  form.field("sinds", .date, "Sinds wanneer.") { $0.since = $1 }
}

private let inspectionForm = Form<Inspection> { form in
  form.field("wie", .line, "Wie; uzelf als dit ontbreekt.") { $0.who = $1 }
  form.field("mag", .yesNo, "Of het mag.") { $0.isAllowed = $1 }
  form.field("waarvoor", .line, "Waarvoor, achter “voor”.") { $0.purpose = $1 }
  form.field("voorwaarde", .line, "Onder welke voorwaarde: “na goedkeuring van de klant”.") {
    $0.condition = $1
  }
  form.field("zolang", .line, "Hoe lang dat zo is, achter “zolang”.") { $0.whilst = $1 }
}

private let deletionForm = Form<DeletionHandling> { form in
  form.field("bericht-aan", .line, "Wie bericht krijgt van het verzoek.") { $0.notified = $1 }
  form.field("afhandeling-door", .line, "Wie het verzoek daarna afhandelt.") { $0.handler = $1 }
  form.field("wet", .law, "Volgens welke wet.") { $0.law = $1 }
}

/// `gegevens`.
let dataCategoryForm = Form<DataCategory> { form in
  form.field("naam", .line, required: true, "Hoe u dit soort gegevens noemt.") { $0.name = $1 }
  form.field("omvat", .list(.line), "Waar het uit bestaat: naam, adres, …") { $0.parts = $1 }
  form.field("soort", .word(DataKind.self), "Hoe gevoelig de wet het vindt.") { $0.kind = $1 }
  form.field("van", .list(.reference(to: .dataSubject)), "Van welke betrokkenen.") {
    $0.dataSubjects = $1
  }
  form.field("verwerkt", .yesNo, "`nee` als u deze gegevens juist niet gebruikt.") {
    $0.isProcessed = $1
  }
  form.field("mogelijk", .yesNo, "`ja` als u ze misschien verzamelt.") { $0.isPossible = $1 }
  form.field("verplicht", .yesNo, "Of mensen ze moeten geven (AVG art. 13 lid 2 onder e).") {
    $0.isMandatory = $1
  }
  form.field("gevolg", .line, "Wat er anders niet kan, als hele zin.") { $0.consequence = $1 }
  form.field(
    "uitzondering", .word(SpecialException.self),
    "De uitzondering voor bijzondere gegevens (AVG art. 9 lid 2)."
  ) { $0.exception = $1 }
  form.field("wet", .law, "De wet die dit voorschrijft.") { $0.law = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

/// `bronnen`.
let dataSourceForm = Form<DataSource> { form in
  // Not required here: the rule source-missing asks for it, with the law.
  form.field("naam", .line, "De bron, achter “via”: “het formulier op onze site”.") {
    $0.name = $1
  }
  form.field("betrokkene", .yesNo, "Of mensen de gegevens daar zelf geven.") {
    $0.isDataSubject = $1
  }
  form.field("openbaar", .yesNo, "Of iedereen de bron kan raadplegen.") { $0.isPublic = $1 }
  form.field("soms", .yesNo, "Of u de bron alleen af en toe gebruikt.") { $0.isOccasional = $1 }
}

/// `verwerkingen`; the key `id` is added where the list is read.
let processingForm = Form<Processing> { form in
  form.field("naam", .line, "Een kopje.") { $0.name = $1 }
  form.field(
    "doel", .line, required: true,
    "Wat u met de gegevens kunt doen, achter “hiermee kunnen wij”: “uw bestelling bezorgen”."
  ) { $0.purpose = $1 }
  form.field("betrokkenen", .list(.reference(to: .dataSubject)), "Van wie de gegevens zijn.") {
    $0.dataSubjects = $1
  }
  form.field("gegevens", .list(.reference(to: .data)), "Welke soorten gegevens u gebruikt.") {
    $0.data = $1
  }
  form.field("grondslag", .word(LegalBasis.self), "De grond waarop u dit mag (AVG art. 6 lid 1).") {
    $0.basis = $1
  }
  form.field("belang", .line, "Welk gerechtvaardigd belang u heeft, achter “ons belang is”.") {
    $0.interest = $1
  }
  form.field("wet", .law, "Welke wet u hiertoe verplicht, of `niet-genoemd`.") { $0.law = $1 }
  form.field("bewaartermijn", retention, "Hoe lang: “7 jaar na opzegging van het abonnement”.") {
    $0.retention = $1
  }
  form.field("ontvangers", .list(.reference(to: .recipient)), "Wie de gegevens krijgt.") {
    $0.recipients = $1
  }
  form.field("bron", .list(.reference(to: .source)), "Waar de gegevens vandaan komen.") {
    $0.sources = $1
  }
  form.field("marketing", .form(marketingForm) { Marketing(at: $0) }, "Reclame of nieuwsbrief.") {
    $0.marketing = $1
  }
  form.field("verplicht", .yesNo, "Of mensen de gegevens hiervoor moeten geven.") {
    $0.isMandatory = $1
  }
  form.field("gevolg", .line, "Wat er anders niet kan, als hele zin.") { $0.consequence = $1 }
  form.field("voorwaarde", .line, "Onder welke voorwaarde: “met toestemming van de klant”.") {
    $0.condition = $1
  }
  form.field("uitsluitend", .yesNo, "Of u de gegevens nergens anders voor gebruikt.") {
    $0.isExclusive = $1
  }
  form.field("nergens-anders-opgeslagen", .yesNo, "Of de gegevens nergens anders staan.") {
    $0.isStoredOnce = $1
  }
  form.field("actief-gebruik", .yesNo, "Of u de gegevens nog actief gebruikt.") {
    $0.isActivelyUsed = $1
  }
  form.field(
    "ook-na-verwijderverzoek", .yesNo,
    "Of de gegevens blijven, ook als iemand om verwijdering vraagt."
  ) { $0.survivesDeletion = $1 }
  form.field("voorbeeld", .line, "Een voorbeeld, als hele zin.") { $0.example = $1 }
  form.field("mogelijkheden", possibilities, "Wat mensen zelf met de gegevens kunnen doen.") {
    $0.possibilities = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

let retention = Format<Retention>.form(retentionForm, short: .term) {
  Retention(at: $0)
} store: {
  $0.term = $1
}

let retentionForm = Form<Retention> { form in
  form.field("termijn", .term, "Hoe lang: “2 jaar na uw laatste bestelling”.") { $0.term = $1 }
  form.field("maximaal", .yesNo, "Of het korter mag.") { $0.isLimit = $1 }
  form.field("wet", .law, "De wet die dit vraagt, of `niet-genoemd`.") { $0.law = $1 }
  form.field("reden", .line, "Waarom, achter “zodat”.") { $0.reason = $1 }
  form.field("bepaald-door", .line, "Wie de termijn bepaalt, als u dat niet bent.") {
    $0.decidedBy = $1
  }
  form.field("verwijdering-door", .line, "Wie verwijdert, als u dat niet bent.") {
    $0.deletedBy = $1
  }
}

private let marketingForm = Form<Marketing> { form in
  form.field("kanalen", .list(.word(MarketingChannel.self)), "Hoe u reclame stuurt.") {
    $0.channels = $1
  }
  form.field("afmelden", .list(.line), "Hoe mensen zich afmelden, achter “via”.") {
    $0.optOuts = $1
  }
  form.field("wijzigen", .yesNo, "Of mensen daar ook hun gegevens kunnen wijzigen.") {
    $0.offersChange = $1
  }
  form.field("eigen-klanten", .yesNo, "Of het gaat om eigen klanten en soortgelijke producten.") {
    $0.ownCustomers = $1
  }
}

/// `ontvangers`.
let recipientForm = Form<Recipient> { form in
  form.field("naam", .line, required: true, "De naam, of de soort organisatie.") { $0.name = $1 }
  form.field("soort", .line, "De soort organisatie, als u een naam noemt.") { $0.category = $1 }
  form.field("rol", .word(RecipientRole.self), "Wat de ontvanger voor u is.") { $0.role = $1 }
  form.field("doel", .line, "Waarvoor, achter “voor”: “het versturen van onze nieuwsbrief”.") {
    $0.purpose = $1
  }
  form.field("gegevens", .list(.reference(to: .data)), "Welke gegevens de ontvanger krijgt.") {
    $0.data = $1
  }
  form.field("landen", .list(.country), "In welke landen de ontvanger werkt.") {
    $0.countries = $1
  }
  form.field("verwerkersovereenkomst", .yesNo, "Of u een verwerkersovereenkomst heeft.") {
    $0.hasAgreement = $1
  }
  form.field("afspraken", .list(.line), "Wat u heeft afgesproken, als hele zinnen.") {
    $0.terms = $1
  }
  form.field("voorwaarde", .line, "Wanneer de ontvanger gegevens krijgt: “als de wet dat vraagt”.")
  {
    $0.condition = $1
  }
  form.field("voorbeeld", .line, "Een voorbeeld, achter “bijvoorbeeld”.") { $0.example = $1 }
  form.field(
    "koppeling", .form(connectionForm) { _ in Connection() },
    "Een koppeling die een ander zelf kiest."
  ) { $0.connection = $1 }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

private let connectionForm = Form<Connection> { form in
  form.field("gekozen-door", .line, "Wie voor de koppeling kiest.") { $0.chosenBy = $1 }
  form.field("blijft-na-verwijdering", .yesNo, "Of gegevens daar kunnen blijven staan.") {
    $0.survivesDeletion = $1
  }
  form.field("zorg-van", .line, "Wie daar voor de gegevens zorgt.") { $0.responsible = $1 }
}

/// `verstrekking`.
let disclosureForm = Form<Disclosure> { form in
  form.field("aan-anderen", .yesNo, "Of u gegevens aan anderen geeft.") { $0.toOthers = $1 }
  form.field("behalve", .list(.word(DisclosureException.self)), "Wanneer toch wel.") {
    $0.exceptions = $1
  }
  form.field("alleen-voor", .line, "Waarvoor alleen, achter “voor”.") { $0.onlyFor = $1 }
  form.field("verkoop", .yesNo, "Of u gegevens verkoopt.") { $0.isSold = $1 }
  form.field("commercieel", .yesNo, "Of anderen gegevens krijgen voor commerciële doelen.") {
    $0.isCommercial = $1
  }
  form.field("vertrouwelijk", .list(.line), "Wat vertrouwelijk blijft.") { $0.confidential = $1 }
  form.field("toegang", .list(.line), "Wie bij de gegevens kan.") { $0.access = $1 }
  form.field("rechtstreeks", .yesNo, "Of anderen zelf bij de gegevens kunnen.") {
    $0.isDirect = $1
  }
  form.field("betrokkenen", .list(.reference(to: .dataSubject)), "Over wie dit gaat.") {
    $0.dataSubjects = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}

/// `doorgifte`.
let transferForm = Form<Transfer> { form in
  form.field("wie", .line, "Wie, als u dat alleen zo noemt: “sommige partners”.") { $0.who = $1 }
  form.field("ontvangers", .list(.reference(to: .recipient)), "Naar welke ontvangers.") {
    $0.recipients = $1
  }
  form.field("landen", .destination, "Naar welke landen, of `onbekend`.") { $0.destination = $1 }
  form.field("waarborg", .word(Safeguard.self), "Hoe de gegevens daar beschermd zijn.") {
    $0.safeguard = $1
  }
  form.field("kopie", .line, "Hoe mensen de waarborg kunnen lezen, achter “via”.") {
    $0.copy = $1
  }
  form.field("toelichting", .prose, explanationAbout) { $0.explanation = $1 }
}
