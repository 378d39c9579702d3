extension Unicode.Scalar {
  /// Whether a character only shows: no control, no line end, nothing that turns the direction.
  public var isHarmless: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
      false
    default: true
    }
  }
}
