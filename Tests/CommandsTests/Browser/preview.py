"""Follows a preview in a real browser: edits a definition and looks at the open pages.

    preview.py PROGRAM FOLDER

FOLDER holds Policies/een.yaml and Policies/twee.yaml. Ends with 0 when everything was seen; else the
last line says what was not.
"""
import os, re, signal, subprocess, sys, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../.ci"))
from browser import Browser

PANEL = "return document.querySelector('verklaar-voorvertoning').shadowRoot.querySelector('aside').innerText"
SHOWN = "return !document.querySelector('verklaar-voorvertoning').shadowRoot.querySelector('.gestopt').hidden"


def serve(program, folder, port):
    with open(f"{folder}/output", "w") as output:
        process = subprocess.Popen([program, "serve", "--port", str(port)], cwd=folder, stdout=output)
    wait("an address", lambda: re.search(r"http://\S+", open(f"{folder}/output").read()))
    return process, re.search(r"http://\S+", open(f"{folder}/output").read())[0]


def wait(what, holds, seconds=20):
    """Milliseconds until something holds."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        try:
            if holds():
                return (time.monotonic() - start) * 1000
        except Exception:
            pass
        time.sleep(0.005)
    sys.exit(f"not seen: {what}")


def save(path, text):
    """As many editors do: beside, then renamed."""
    with open(path + ".new", "w") as out:
        out.write(text)
    os.rename(path + ".new", path)


def heading(driver):
    return driver.execute_script("return document.querySelector('h1').innerText")


def check(what, holds):
    if not holds:
        sys.exit(f"not so: {what}")


def follow(driver, url, path):
    good = open(path).read()
    driver.get(url + "een/")
    one = driver.current_window_handle
    check("the page has a heading", "Proef" in heading(driver))
    driver.switch_to.new_window("tab")
    driver.get(url)
    two = driver.current_window_handle
    check("the list tells of findings", "fouten" in driver.execute_script(PANEL))
    driver.switch_to.new_window("tab")
    driver.get(url + "twee/")
    other = driver.current_window_handle
    driver.execute_script("window.mark = 1")

    driver.switch_to.window(one)
    save(path, good.replace("Proef", "Toets"))
    changed = wait("the new heading", lambda: "Toets" in heading(driver))
    driver.switch_to.window(two)
    wait("the new name in the list", lambda: "Toets" in driver.find_element("tag name", "main").text)
    driver.switch_to.window(other)
    check("a page that nothing happened to stays", driver.execute_script("return window.mark") == 1)

    # A mistake, with all that could become markup in it.
    driver.switch_to.window(one)
    bad = "<script>window.hacked = 1</script></template><img src=x onerror=hacked=1>"
    save(path, good.replace("Proef", "Toets").replace("recht: NL", f"recht: \"{bad}\""))
    wait("the mistake", lambda: "een.yaml:4:10" in driver.execute_script(PANEL))
    panel = driver.execute_script(PANEL)
    check("the words of the definition are text", bad in panel and "^" in panel)
    check("the last good page stands", "Toets" in heading(driver))
    driver.switch_to.window(two)
    wait("the mistake on the list", lambda: "een.yaml:4:10" in driver.execute_script(PANEL))
    driver.switch_to.window(one)
    check("nothing ran", driver.execute_script("return window.hacked === undefined"))
    check("no image came in", driver.execute_script("return document.images.length") == 0)

    save(path, good)
    wait("the repaired page", lambda: "Proef" in heading(driver))
    check("the mistake is gone", "een.yaml:4:10" not in driver.execute_script(PANEL))
    check("nothing was blocked or failed",
          not [e for e in driver.get_log("browser") if "favicon" not in e["message"]])
    return changed


def main(program, folder):
    process, url = serve(program, folder, 0)
    driver = Browser().driver
    try:
        changed = follow(driver, url, f"{folder}/Policies/een.yaml")
        # The preview stops, and comes again: the page says so, and goes on by itself.
        process.send_signal(signal.SIGINT)
        check("it ends with 0", process.wait(10) == 0)
        wait("the word that it stopped", lambda: driver.execute_script(SHOWN))
        text = open(f"{folder}/Policies/een.yaml").read()
        save(f"{folder}/Policies/een.yaml", text.replace("Proef", "Weer"))
        process, _ = serve(program, folder, int(url.split(":")[2].strip("/")))
        wait("the page of the new preview", lambda: "Weer" in heading(driver))
    finally:
        driver.quit()
        process.send_signal(signal.SIGINT)
    print(f"seen; the page changed {changed:.0f} ms after the edit")


main(*sys.argv[1:])
