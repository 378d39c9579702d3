import Arguments
import Files

// Writes folders that travel inside the program as one Swift source; see `embed --help`.
do {
  switch try embedCommand.request(Array(CommandLine.arguments.dropFirst())) {
  case .show(let help): try StandardStream.output.write(help)
  case .run(let job): Surroundings.end(try job.run().rawValue)
  }
} catch {
  try? StandardStream.error.write("embed: \(reason(error))\n")
  Surroundings.end(ExitCode.failed.rawValue)
}
