import json, threading, urllib.error, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

model = LogisticRegression(max_iter=500).fit(*load_iris(return_X_y=True))  # in a container: loaded from /opt/ml/model


class Handler(BaseHTTPRequestHandler):
    def answer(self, status, body=b""):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):  # the health check: 200 and an empty body will do
        self.answer(200 if self.path == "/ping" else 404)

    def do_POST(self):
        if self.headers["Content-Type"] != "text/csv":
            return self.answer(415, b"text/csv only")
        lines = self.rfile.read(int(self.headers["Content-Length"])).decode().splitlines()
        rows = [[float(v) for v in line.split(",")] for line in lines]
        self.answer(200, json.dumps({"predictions": model.predict(rows).tolist()}).encode())

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)  # in a container: ("", 8080)
threading.Thread(target=server.serve_forever, daemon=True).start()
here = f"http://127.0.0.1:{server.server_port}"
print("GET /ping", urllib.request.urlopen(here + "/ping").status)
for kind, body in (("text/csv", b"5.1,3.5,1.4,0.2\n6.7,3.0,5.2,2.3"), ("image/png", b"x")):
    try:
        got = urllib.request.urlopen(urllib.request.Request(here + "/invocations", body, {"Content-Type": kind}))
        print("POST /invocations", got.status, got.read().decode())
    except urllib.error.HTTPError as problem:
        print("POST /invocations", problem.code, problem.read().decode())

# --- recorded
server.shutdown()
values = {"rows": 2}
