import Arguments
import Files

// Shows what the lists of signals in a folder make of documents; see `scanlab --help`.
do {
  switch try scanlabCommand.request(Array(CommandLine.arguments.dropFirst())) {
  case .show(let help): try StandardStream.output.write(help)
  case .run(let job): try job.run()
  }
} catch {
  try? StandardStream.error.write("scanlab: \(reason(error))\n")
  Surroundings.end(ExitCode.failed.rawValue)
}
