/// How long personal data are kept.
///
/// Law: AVG article 5(1)(e) (storage limitation) and art. 13(2)(a): the period, or else the criteria
/// for it, must be told.
///
/// In a definition it is a small language, read by ``init(_:)``:
///
///     7 jaar na opzegging van het abonnement          a duration and the event it starts at
///     90 dagen                                        a duration without a start
///     tot het einde van de overeenkomst               until an event
///     tot opzegging, daarna 7 jaar                    until an event, then a duration
///     zolang de klant dit wenst                       for as long as a condition holds
///     niet langer dan nodig                           vague
///     onbepaald, tenzij u om verwijdering vraagt      indefinite
///
/// `maximaal` before a duration makes it a limit.
public enum RetentionTerm: Sendable, Hashable {
  /// A length of time, from an event where one is told.
  case fixed(Duration, from: Event?, isLimit: Bool)

  /// Until something happens, and where told for a while after it.
  case until(Event, then: Duration?)

  /// For as long as something is so.
  case whilst(Event)

  /// Words that tell no one when it ends.
  case vague(Event)

  /// Without an end, save for the exception told.
  case indefinite(unless: Event?)

  /// What happens, or is so, in the author's words.
  public struct Event: Sendable, Hashable {
    /// Words that fit behind "tot", "zolang" or "tenzij".
    ///
    /// With its own "na" or "nadat" where a duration starts at it. One line, never empty.
    public let words: String
  }
}
