import Commands
import Files

Surroundings.end(VerklaarProgram.run(Array(CommandLine.arguments.dropFirst())))
