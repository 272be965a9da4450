package io.github.integrationspec.report.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window, driven by its own debugging protocol. Found by the environment
 * variable {@code CHROME}, else on the {@code PATH}.
 */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final long PATIENCE_SECONDS = 120;

  private final JsonMapper mapper = new JsonMapper();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger messages = new AtomicInteger();
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private String session = "";

  private Browser(Process process, URI debugger) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(debugger, new Ear()).join();
  }

  /** The browser of this machine. */
  static Optional<Path> installed() {
    String named = System.getenv("CHROME");
    Stream<Path> onPath =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile of its own. */
  static Browser start(Path executable, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String mark = "DevTools listening on ";
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(mark)) {
        Thread rest = new Thread(() -> readAway(out), "browser output");
        rest.setDaemon(true);
        rest.start();
        return new Browser(process, URI.create(line.substring(mark.length())));
      }
    }
    throw new IOException("the browser ended without a word");
  }

  /** A browser whose words nobody reads stops at some point. */
  private static void readAway(BufferedReader out) {
    try {
      out.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // it has ended
    }
  }

  /** Opens a page in a tab of its own, of this size. */
  void open(URI page, int width, int height) {
    String target =
        call("", "Target.createTarget", "{\"url\": \"about:blank\"}").get("targetId").asString();
    session =
        call("", "Target.attachToTarget", "{\"targetId\": \"" + target + "\", \"flatten\": true}")
            .get("sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(session, domain + ".enable", "{}");
    }
    call(
        session,
        "Emulation.setDeviceMetricsOverride",
        "{\"width\": "
            + width
            + ", \"height\": "
            + height
            + ", \"deviceScaleFactor\": 1, \"mobile\": false}");
    call(session, "Page.navigate", "{\"url\": \"" + page + "\"}");
  }

  /** The value of an expression; what it promises is waited for. */
  JsonNode evaluate(String expression) {
    JsonNode answer =
        call(
            session,
            "Runtime.evaluate",
            "{\"expression\": "
                + mapper.writeValueAsString(expression)
                + ", \"awaitPromise\": true, \"returnByValue\": true, \"userGesture\": true}");
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Waits until an expression is true in the page. */
  void await(String expression) {
    JsonNode seen =
        evaluate(
            "new Promise(resolve => { const end = Date.now() + 60000; const look = () => {"
                + " let there = false; try { there = Boolean("
                + expression
                + "); } catch (e) { /* not yet */ }"
                + " if (there || Date.now() > end) resolve(there); else setTimeout(look, 20); };"
                + " look(); })");
    if (!seen.asBoolean()) {
      throw new AssertionError("never came true: " + expression);
    }
  }

  /** Presses a key. */
  void press(String key) {
    String event = "\"key\": " + mapper.writeValueAsString(key);
    String text = key.length() == 1 ? ", \"text\": " + mapper.writeValueAsString(key) : "";
    call(session, "Input.dispatchKeyEvent", "{\"type\": \"keyDown\", " + event + text + "}");
    call(session, "Input.dispatchKeyEvent", "{\"type\": \"keyUp\", " + event + "}");
  }

  /** Errors and warnings of the console, and exceptions. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** What pages asked for that is not a file. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private JsonNode call(String inSession, String method, String parameters) {
    int id = messages.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    String where = inSession.isEmpty() ? "" : ", \"sessionId\": \"" + inSession + "\"";
    socket
        .sendText(
            "{\"id\": "
                + id
                + ", \"method\": \""
                + method
                + "\", \"params\": "
                + parameters
                + where
                + "}",
            true)
        .join();
    JsonNode message = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (message.has("error")) {
      throw new AssertionError(method + ": " + message.get("error"));
    }
    return message.get("result");
  }

  private void event(String method, JsonNode parameters) {
    switch (method) {
      case "Runtime.exceptionThrown" -> problems.add(parameters.toString());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert").contains(parameters.get("type").asString())) {
          problems.add(parameters.get("args").toString());
        }
      }
      case "Log.entryAdded" -> problems.add(parameters.toString());
      case "Network.requestWillBeSent" -> {
        String url = parameters.get("request").get("url").asString();
        if (!url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("about:")) {
          requests.add(url);
        }
      }
      default -> {}
    }
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroy();
    all.forEach(ProcessHandle::destroyForcibly);
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Listens to the browser. */
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        JsonNode message = mapper.readTree(text.toString());
        text.setLength(0);
        if (message.has("id")) {
          Optional.ofNullable(answers.remove(message.get("id").asInt()))
              .ifPresent(answer -> answer.complete(message));
        } else {
          event(message.get("method").asString(), message.path("params"));
        }
      }
      from.request(1);
      return null;
    }
  }
}
