public import Markdown
public import Mustache
public import SourceText

/// Why no statement could be made of a policy: always a fault of a template or a word list.
public enum StatementError: Error, Sendable {
  /// A template is broken, or names what the view does not know.
  case template(TemplateError)

  /// The Markdown of a template holds what a page must not.
  case markdown(MarkdownError, template: String)

  /// A word list is not as it should be.
  case malformed(path: String, at: SourceRange)

  /// A word list is missing.
  case missing(name: String)

  /// There is no such layout.
  case unknownLayout(Located<String>, known: [String])
}
