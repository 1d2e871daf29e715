import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rules too, with the JDK alone: asks the command line. {@code java Validate.java procurement.contract FILE}. */
class Validate {
  public static void main(String[] args) throws IOException, InterruptedException {
    String gongkai = System.getenv().getOrDefault("GONGKAI", "npx gongkai");
    List<String> command = new ArrayList<>(List.of(gongkai.split(" ")));
    command.addAll(List.of("validate", args[0], args[1], "--format", "ndjson"));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var findings = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
      findings.lines().forEach(System.out::println);
    }
    // 0: no record failed; 1: some did; 2: not to be read.
    System.exit(process.waitFor());
  }
}
