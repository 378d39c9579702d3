// Houdt de open pagina gelijk aan de definities. Staat alleen in de voorvertoning van verklaar serve.
(() => {
  "use strict";
  const script = document.currentScript;
  const panel = document.querySelector("verklaar-voorvertoning")?.shadowRoot;
  const stopped = panel?.querySelector(".gestopt");
  let stream;

  // Een nieuwe voorvertoning op dezelfde plaats kent deze pagina niet meer; wie antwoordt, is er weer.
  const comeBack = () => {
    fetch(script.src, { method: "HEAD" })
      .then(() => location.reload(), () => setTimeout(comeBack, 1000));
  };

  // Alleen zichtbare pagina's luisteren: een browser houdt maar zes verbindingen per adres open.
  const listen = () => {
    if (document.hidden) {
      stream?.close();
      stream = undefined;
    } else if (!stream) {
      const query = new URLSearchParams({ pagina: location.pathname, gezien: script.dataset.gezien });
      stream = new EventSource(new URL("wijzigingen?" + query, script.src));
      stream.addEventListener("change", () => location.reload());
      stream.addEventListener("open", () => { if (stopped) stopped.hidden = true; });
      stream.addEventListener("error", () => {
        if (stopped) stopped.hidden = false;
        if (stream?.readyState === EventSource.CLOSED) comeBack();
      });
    }
  };

  // Wat onderaan de pagina staat, mag niet achter het paneel verdwijnen.
  const makeRoom = () => {
    document.body.style.paddingBottom = (panel?.querySelector("aside").offsetHeight ?? 0) + "px";
  };

  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => stream?.close());
  addEventListener("load", makeRoom);
  listen();

  // Wat open of dicht stond, blijft zo wanneer de pagina opnieuw wordt geladen.
  for (const part of panel?.querySelectorAll("details") ?? []) {
    const key = "verklaar " + part.id;
    const kept = sessionStorage.getItem(key);
    if (kept && part.id !== "fouten") part.open = kept === "open";
    part.addEventListener("toggle", () => {
      sessionStorage.setItem(key, part.open ? "open" : "dicht");
      makeRoom();
    });
  }
})();
