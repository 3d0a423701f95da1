// Shared by all pages of the preview, so that they need one connection together: a browser has six for a host.
const ports = new Set();
let source;
let last;

const tell = (message) => ports.forEach((port) => port.postMessage(message));

const open = () => {
  source = new EventSource("/.backfile/events");
  for (const name of ["state", "early", "progress"]) {
    source.addEventListener(name, (event) => {
      const message = { name, text: event.data };
      last = name === "state" ? message : last;
      tell(message);
    });
  }
  source.addEventListener("error", () => {
    tell({ name: "gone", text: "{}" });
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(open, 1000);
    }
  });
};

self.addEventListener("connect", (event) => {
  const port = event.ports[0];
  ports.add(port);
  port.addEventListener("message", (message) => {
    if (message.data === "bye") {
      ports.delete(port);
    }
  });
  port.start();
  if (last) {
    port.postMessage(last);
  }
  if (!source) {
    open();
  }
});
