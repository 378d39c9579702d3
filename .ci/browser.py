"""A real Chromium, through its driver, over a folder that is served on this machine alone."""
import base64, contextlib, functools, http.server, json, os, shutil, sys, threading

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """Serves a folder and gives its address."""
    handler = functools.partial(Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()


def program(*names):
    for name in names:
        if path := shutil.which(name):
            return path
    sys.exit(f"{os.path.basename(sys.argv[0])}: {names[0]} is missing; './setup.sh pages' installs it")


def axe_source():
    """axe-core, as a package from PyPI carries it."""
    import axe_playwright_python

    with open(os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js"),
              encoding="utf-8") as file:
        return file.read()


class Browser:
    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = program("chromium")
        # No name resolves: what a page asks of another host fails, and is seen.
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                         "--force-color-profile=srgb", "--disable-dev-shm-usage", "--lang=nl",
                         "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(program("chromedriver")))
        self.driver.set_script_timeout(60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def command(self, name, **values):
        return self.driver.execute_cdp_cmd(name, values)

    def script(self, text, *values):
        return self.driver.execute_script(text, *values)

    def look(self, width, height=900, scheme="light", scale=1, media=""):
        """How big the window is, how it is lit, and whether it is paper."""
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height,
                     deviceScaleFactor=scale, mobile=False)
        self.command("Emulation.setEmulatedMedia", media=media,
                     features=[{"name": "prefers-color-scheme", "value": scheme}])

    def open(self, address):
        """Opens a page; gives what it asked for and what the browser had to say about it."""
        self.driver.get_log("performance"), self.driver.get_log("browser")
        self.driver.get(address)
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return asked, [entry["message"] for entry in self.driver.get_log("browser")]

    def axe(self, source):
        """What axe-core finds in the page that is open: rule, element and reason."""
        self.script(source)
        result = self.driver.execute_async_script("""
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
                                         'best-practice'],
                               resultTypes: ['violations']})
               .then(found => done({violations: found.violations}), error => done({error: String(error)}))
            """)
        if "error" in result:
            return [result["error"]]
        return [f"{rule['id']}: {node['target'][0]}: {' '.join(node['failureSummary'].split())}"
                for rule in result["violations"] for node in rule["nodes"]]

    def picture(self, path, height=None):
        """The window as a picture, or the page down to a height."""
        size = self.script("return [innerWidth, innerHeight, document.documentElement.scrollHeight]")
        values = {}
        if height:
            clip = {"x": 0, "y": 0, "width": size[0], "height": min(height, size[2]), "scale": 1}
            values = {"captureBeyondViewport": True, "clip": clip}
        data = self.command("Page.captureScreenshot", **values)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def print(self, path):
        data = self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def press(self, key, code):
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.command("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                         windowsVirtualKeyCode=code, **(text if kind == "keyDown" else {}))
