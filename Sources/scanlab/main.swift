import Files
import Prose
import Scanning
import SourceText

var args = Array(CommandLine.arguments.dropFirst())
let printsText = args.first == "--text"
if printsText { args.removeFirst() }
let folder = args[0]
let names = try Folder.files(below: folder).filter { $0.hasSuffix(".yaml") }
let set = try SignalSet(names) { name in
  (try? SourceFile(reading: folder + "/" + name, limit: 1 << 20)).map {
    String(decoding: $0.bytes, as: UTF8.self)
  }
}
var scanner = Scanner(set)
for path in args.dropFirst() {
  let file = try SourceFile(reading: path, limit: 1 << 24)
  let prose = try Prose(reading: file)
  let passages = prose.passages
  if printsText {
    for p in passages {
      var mark = ""
      switch p.kind {
      case .heading(let l): mark = "\(l)# ";
      case .item: mark = "- ";
      case .cell: mark = "| ";
      default: break
      }
      print(mark + String(decoding: p.text, as: UTF8.self))
      for q in p.pieces where q.form == .same {
        let a = p.text[q.start..<q.start + q.count], b = prose.source.bytes[q.source]
        if !a.elementsEqual(b) {
          print(
            "!!! PIECE", String(decoding: a, as: UTF8.self), "|", String(decoding: b, as: UTF8.self)
          )
        }
      }
      var end = 0
      for q in p.pieces { if q.start != end { print("!!! GAP") }; end = q.start + q.count }
      if end != p.text.count { print("!!! END") }
    }
    continue
  }
  let scan = scanner.scan(prose)
  let name = path.split(separator: "/").last!.split(separator: ".").first!
  for r in scan.readings {
    var q = ""
    if let e = r.evidence {
      let t = passages[e.passage].text
      q =
        String(decoding: t[e.words], as: UTF8.self) + " ## "
        + String(decoding: t[e.sentence], as: UTF8.self)
      if let s = passages[e.passage].quotation(of: e.sentence, around: e.words) {
        q +=
          " ## "
          + String(decoding: prose.source.bytes[s], as: UTF8.self).replacing("\n", with: "⏎")
          .replacing("\t", with: "⇥")
      }
    }
    print(
      "\(name)\t\(r.element.rawValue)\t\(r.presence.rawValue)\t\(r.evidence?.passage ?? 0)\t\(q)\t\(r.evidence.map { set.text(of: $0.signal) } ?? "")"
    )
  }
}
