extension MutationTests {
  /// What may go without a finding, by its name.
  static let unasked = names(
    """
    # What one of several says: the others still tell it.
    besluiten.automatisch.* betrokkenen.*.alleen-voor.* betrokkenen.*.inzien.*
    betrokkenen.*.mogelijkheden.op-verzoek.* betrokkenen.*.mogelijkheden.zelf.*
    beveiliging.maatregelen.* beveiliging.tegen.* bewaren.reservekopieen.* cookies.soorten.*
    cookies.statistieken.* doorgifte.*.landen.* doorgifte.*.ontvangers.* functionaris.email
    functionaris.telefoon gegevens.* gegevens.*.omvat.* gegevens.*.van.* juistheid.doorgeven.*
    klacht.contact.* ontvangers.* ontvangers.*.afspraken.* ontvangers.*.gegevens.*
    ontvangers.*.landen.* rechten.bezwaar.via.* rechten.kanaal rechten.kanaal.email
    rechten.kanaal.formulier rechten.kanaal.telefoon rechten.kanaal.vermeld.*
    rechten.toestemming-intrekken.via.* verantwoordelijke.adres verantwoordelijke.adres.land
    verantwoordelijke.adres.plaats verantwoordelijke.adres.postcode verantwoordelijke.adres.straat
    verantwoordelijke.contact-voor.* verantwoordelijke.email verantwoordelijke.formulier
    verantwoordelijke.handelsnamen.* verantwoordelijke.postadres
    verantwoordelijke.postadres.plaats verantwoordelijke.postadres.postcode
    verantwoordelijke.postadres.straat verantwoordelijke.telefoon verantwoordelijke.website
    verklaring.wijzigingen.aanleiding.* verklaring.wijzigingen.melden.* verstrekking.behalve.*
    verstrekking.toegang.* verstrekking.vertrouwelijk.* verwerkingen.*
    verwerkingen.*.betrokkenen.* verwerkingen.*.bron.* verwerkingen.*.gegevens.*
    verwerkingen.*.marketing.afmelden.* verwerkingen.*.marketing.kanalen.*
    verwerkingen.*.mogelijkheden.zelf.* verwerkingen.*.ontvangers.*
    # Words around a fact: articles 13 and 14 ask for the fact.
    betrokkenen.*.inzien.*.waarvoor betrokkenen.*.inzien.*.wie betrokkenen.*.mogelijkheden.via
    betrokkenen.*.toelichting bronnen.*.naam cookies.soorten.*.soort cookies.statistieken.*.doel
    doorgifte.*.toelichting functionaris.naam gegevens.*.omvat gegevens.*.soort
    gegevens.*.toelichting kinderen.hoe kinderen.toelichting ontvangers.*.doel ontvangers.*.soort
    ontvangers.*.toelichting ontvangers.*.voorbeeld ontvangers.*.voorwaarde
    rechten.bezwaar.toelichting rechten.bezwaar.via rechten.kanaal.vermeld
    rechten.toestemming-intrekken.toelichting rechten.toestemming-intrekken.via
    rechten.verwijdering.voorbeeld verantwoordelijke.contact-voor verklaring.dienst
    verklaring.indeling verklaring.inleiding verklaring.titel verklaring.versie
    verklaring.verteller verklaring.website verklaring.wijzigingen.aanleiding
    verklaring.wijzigingen.beschikbaar verklaring.wijzigingen.toelichting
    verwerkingen.*.bewaartermijn.reden verwerkingen.*.mogelijkheden.via verwerkingen.*.naam
    verwerkingen.*.toelichting verwerkingen.*.voorbeeld verwerkingen.*.voorwaarde
    # Promises beyond what the law asks to tell, and limits that the author sets.
    betrokkenen.*.alleen-voor betrokkenen.*.inzien betrokkenen.*.inzien.*.mag
    betrokkenen.*.mogelijkheden betrokkenen.*.mogelijkheden.op-verzoek
    betrokkenen.*.mogelijkheden.zelf beveiliging.bijgewerkt beveiliging.melden beveiliging.tegen
    bewaren.algemeen.maximaal bewaren.reservekopieen.*.bewaartermijn.maximaal
    bewaren.reservekopieen.*.versleuteld juistheid juistheid.doorgeven juistheid.meteen
    ontvangers.*.afspraken rechten.gratis verantwoordelijke.gezamenlijk.*.contactpunt
    verantwoordelijke.gezamenlijk.*.website verstrekking verstrekking.aan-anderen
    verstrekking.behalve verstrekking.commercieel verstrekking.rechtstreeks verstrekking.toegang
    verstrekking.verkoop verstrekking.vertrouwelijk verwerkingen.*.actief-gebruik
    verwerkingen.*.bewaartermijn.maximaal verwerkingen.*.marketing.eigen-klanten
    verwerkingen.*.marketing.wijzigen verwerkingen.*.mogelijkheden
    verwerkingen.*.mogelijkheden.zelf verwerkingen.*.nergens-anders-opgeslagen
    verwerkingen.*.ook-na-verwijderverzoek verwerkingen.*.uitsluitend
    # Answers that are due only where something else calls for them, which here nothing does, or
    # which a more general answer covers.
    besluiten.automatisch.*.grond besluiten.profilering betrokkenen.*.opslag betrokkenen.*.rol
    bewaren bewaren.algemeen bewaren.algemeen.termijn bewaren.reservekopieen
    bewaren.reservekopieen.*.bewaartermijn bewaren.reservekopieen.*.bewaartermijn.termijn
    bronnen.*.betrokkene bronnen.*.soms cookies cookies.browser-melden cookies.browser-weigeren
    cookies.cookiemuur cookies.herkennen cookies.intrekken cookies.meer-informatie cookies.melding
    cookies.soorten cookies.statistieken cookies.statistieken.*.andere-diensten
    cookies.statistieken.*.ontvanger cookies.statistieken.*.verwerkersovereenkomst
    cookies.toestemming-wanneer cookies.werkt-minder doorgifte doorgifte.*.landen
    doorgifte.*.ontvangers functionaris gegevens.*.van gegevens.*.verplicht kinderen
    kinderen.leeftijd kinderen.toestemming-ouders klacht.eigen-route ontvangers.*.gegevens
    ontvangers.*.koppeling.blijft-na-verwijdering ontvangers.*.koppeling.gekozen-door
    ontvangers.*.koppeling.zorg-van ontvangers.*.landen ontvangers.*.rol
    ontvangers.*.verwerkersovereenkomst rechten.identiteit rechten.identiteit-via
    rechten.menselijke-tussenkomst verantwoordelijke.gevestigd-in-eer
    verantwoordelijke.gezamenlijk.*.email verantwoordelijke.handelsnamen verantwoordelijke.kbo
    verantwoordelijke.kvk verantwoordelijke.naamsuitleg verantwoordelijke.rechtsvorm
    verwerkingen.*.bewaartermijn verwerkingen.*.bewaartermijn.termijn
    verwerkingen.*.bewaartermijn.wet verwerkingen.*.bron verwerkingen.*.marketing
    verwerkingen.*.marketing.kanalen verwerkingen.*.ontvangers verwerkingen.*.verplicht
    verwerkingen.*.wet
    """)

  /// Answers that may turn round without a finding: what is promised or told changes, nothing that
  /// the law asks to tell goes.
  static let harmless: Set<String> = [
    "betrokkenen.*.inzien.*.mag: nee",
    "beveiliging.bijgewerkt: nee",
    "bewaren.algemeen.maximaal: nee",
    "bewaren.reservekopieen.*.bewaartermijn.maximaal: nee",
    "bewaren.reservekopieen.*.versleuteld: nee",
    "bronnen.*.betrokkene: ja",
    "bronnen.*.openbaar: ja",
    "bronnen.*.soms: nee",
    "cookies.browser-melden: ja",
    "cookies.browser-weigeren: nee",
    "cookies.herkennen: nee",
    "cookies.melding: nee",
    "cookies.statistieken.*.andere-diensten: ja",
    "cookies.werkt-minder: nee",
    "gegevens.*.verplicht: nee",
    "juistheid.meteen: ja",
    "juistheid.meteen: nee",
    "ontvangers.*.koppeling.blijft-na-verwijdering: nee",
    "ontvangers.*.verwerkersovereenkomst: nee",
    "verantwoordelijke.gezamenlijk.*.contactpunt: ja",
    "verstrekking.aan-anderen: ja",
    "verstrekking.commercieel: ja",
    "verstrekking.rechtstreeks: ja",
    "verstrekking.verkoop: ja",
    "verwerkingen.*.actief-gebruik: ja",
    "verwerkingen.*.bewaartermijn.maximaal: nee",
    "verwerkingen.*.grondslag: gerechtvaardigd-belang",
    "verwerkingen.*.marketing.eigen-klanten: ja",
    "verwerkingen.*.marketing.wijzigen: nee",
    "verwerkingen.*.nergens-anders-opgeslagen: ja",
    "verwerkingen.*.ook-na-verwijderverzoek: nee",
    "verwerkingen.*.uitsluitend: nee",
    "verwerkingen.*.verplicht: nee",
  ]

  private static func names(_ text: String) -> Set<String> {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
  }
}
