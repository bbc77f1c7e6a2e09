"""An invented ERP that asks Ninety before it delivers. README.md beside this file."""

import base64
import csv
import datetime
import hashlib
import hmac
import http.server
import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

try:  # Python's standard library has no Ed25519.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None

SYSTEM = "example-erp"
PATIENCE_SECONDS = 10
TRIES = 3
TOLERANCE_SECONDS = 300
MOST_BYTES = 1024 * 1024


class NoAnswer(Exception):
    """It was refused, or nobody answered."""


class Gate:
    """A client of the order gate that fails closed: whatever is no proven release of this very line, valid now, is no release."""

    def __init__(self, url, key, wait_seconds=1.0):
        self.url, self.key, self.wait_seconds = url.rstrip("/"), key, wait_seconds
        self.keys = {}

    def ask(self, asked):
        """Answers (may it go, why not, the check, its ETag)."""
        try:
            check, etag = self._send("POST", "/v1/order-checks", asked)
            why = self._why_not(check, asked)
            return why is None, why or "", check, etag
        except NoAnswer as error:
            return False, f"no answer: {error}", None, None
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            return False, f"no answer that can be read: {error!r}", None, None

    def issue(self, check, etag, asked, shipped_on):
        """Records that the line left the house; Ninety asks once more at that moment. Answers why it may not, or None."""
        if not is_valid_now(check):
            return f"the answer was valid until {check['validUntil']}"
        issue = {"quantity": asked["quantity"], "value": asked["value"], "shippedOn": shipped_on}
        try:
            self._send("POST", f"/v1/order-checks/{check['id']}/goods-issue", issue, etag)
        except NoAnswer as error:
            return str(error)
        return None

    def _why_not(self, check, asked):
        if check["decision"] != "release":
            said = [one for one in check["reasons"] if one["holds"] != "no"]
            return " ".join(
                " ".join([one["text"], (one.get("toRelease") or {}).get("text", "")]).strip() for one in said
            )
        if not is_valid_now(check):
            return f"the answer was valid until {check['validUntil']}"
        if Ed25519PublicKey is None:
            return self._why_not_as_kept(check)
        signed = self._signed(check["signature"])
        if signed is None:
            return "the answer is not signed by Ninety"
        is_this = (
            signed.get("orderCheckId") == check["id"]
            and signed.get("decision") == "release"
            and signed.get("validUntil") == check["validUntil"]
            and all(signed.get(name) == asked[name] for name in ("document", "line"))
            and all(
                signed.get("asked", {}).get(name) == asked[name]
                for name in ("quantity", "unit", "value", "eccn", "destination")
            )
        )
        return None if is_this else "what is signed is the answer to another question"

    def _why_not_as_kept(self, check):
        """Without Ed25519: that Ninety, asked once more, stands by that answer."""
        kept, _ = self._send("GET", f"/v1/order-checks/{check['id']}")
        same = all(kept.get(name) == check[name] for name in ("decision", "validUntil", "signature", "asked"))
        return None if same else "Ninety does not stand by that answer"

    def _signed(self, jws):
        """What a compact JWS says (RFC 7515, EdDSA); None: it is not Ninety's."""
        try:
            head, payload, signature = jws.split(".")
            header = json.loads(unbase64url(head))
            if header.get("alg") != "EdDSA":
                return None
            key = self._key_named(header.get("kid"))
            if key is None:
                return None
            key.verify(unbase64url(signature), f"{head}.{payload}".encode())
            return json.loads(unbase64url(payload))
        except (ValueError, InvalidSignature):
            return None

    def _key_named(self, kid):
        """Of the published keys, which are asked for again where one is new."""
        if kid not in self.keys:
            published, _ = self._send("GET", "/v1/event-checkpoint-keys")
            self.keys = {
                jwk["kid"]: Ed25519PublicKey.from_public_bytes(unbase64url(jwk["x"])) for jwk in published["keys"]
            }
        return self.keys.get(kid)

    def _send(self, method, path, body=None, etag=None):
        """The same Idempotency-Key lets it be sent again without doing it twice."""
        headers = {"authorization": f"Bearer {self.key}", "content-type": "application/json"}
        if method == "POST":
            headers["idempotency-key"] = str(uuid.uuid4())
        if etag is not None:
            headers["if-match"] = etag
        data = None if body is None else json.dumps(body).encode()
        for tries in range(1, TRIES + 1):
            request = urllib.request.Request(self.url + path, data, headers, method=method)
            try:
                with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
                    return json.load(answer), answer.headers.get("etag")
            except urllib.error.HTTPError as error:
                why, may_come_later = detail_of(error), error.code == 429 or error.code >= 500
            except (OSError, ValueError) as error:
                why, may_come_later = str(error), True
            if not may_come_later or tries == TRIES:
                raise NoAnswer(why)
            time.sleep(self.wait_seconds * tries)


def is_valid_now(check):
    until = datetime.datetime.fromisoformat(check["validUntil"].replace("Z", "+00:00"))
    return until > datetime.datetime.now(datetime.timezone.utc)


def detail_of(error):
    try:
        return json.load(error)["detail"]
    except (ValueError, KeyError, TypeError):
        return f"it answered {error.code}"


def unbase64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def asked_of(line, today):
    # A party on record by its id; another by its name and country, which no license names until it is recorded.
    if line["partyId"]:
        party = {"partyId": line["partyId"]}
    else:
        party = {"name": line["party"], "country": line["partyCountry"]}
    return {
        "document": line["document"],
        "line": line["line"],
        "system": SYSTEM,
        "parties": [{**party, "role": line["partyRole"]}],
        "eccn": line["eccn"] or None,
        "quantity": line["quantity"],
        "unit": line["unit"],
        "value": {"amount": line["amount"], "currency": line["currency"]},
        "destination": line["destination"],
        "endUse": line["endUse"] or None,
        "on": line["on"] or today,
        "licenseNumber": line["licenseNumber"] or None,
    }


class Erp:
    def __init__(self, gate, lines, today, delivers):
        self.gate, self.lines, self.today, self.delivers = gate, lines, today, delivers
        self.standing = [("", None, "") for _ in lines]

    def go_on_with(self, place):
        """Asks, and delivers what is released."""
        if self.standing[place][0] == "delivered":
            return
        asked = asked_of(self.lines[place], self.today)
        may_go, why, check, etag = self.gate.ask(asked)
        if check is not None and check.get("state") == "issued":
            self.standing[place] = ("issued before", None, "")
        elif not may_go:
            self.standing[place] = (status_of(check), None, why)
        elif not self.delivers:
            self.standing[place] = ("release", check, "")
        else:
            why = self.gate.issue(check, etag, asked, self.today)
            # Here the goods would leave.
            self.standing[place] = ("delivered", check, "") if why is None else ("not delivered", None, why)

    def hear(self, event):
        """What is held stays here; what is released is asked again, for the word of a webhook delivers nothing."""
        data = event.get("data", {})
        if event.get("type") not in ("order.held", "order.released"):
            return
        for place, line in enumerate(self.lines):
            if (line["document"], line["line"]) == (data.get("document"), data.get("line")):
                if self.standing[place][0] != "delivered" and event["type"] == "order.held":
                    self.standing[place] = ("held", None, "")
                self.go_on_with(place)
                print(f"{event['type']}\n{self.table()}", flush=True)

    def table(self):
        rows = [("document", "line", "status", "goes by", "valid until", "why")]
        for line, (status, check, why) in zip(self.lines, self.standing):
            by = (check or {}).get("authorization") or {}
            goes_by = " ".join(filter(None, (by.get("kind"), by.get("number"))))
            rows.append((line["document"], line["line"], status, goes_by, (check or {}).get("validUntil", ""), why))
        widths = [max(len(row[column]) for row in rows) for column in range(5)]
        return "\n".join(
            "  ".join([cell.ljust(width) for cell, width in zip(row, widths)] + [row[5]]).rstrip() for row in rows
        )


def status_of(check):
    """Of what may not go."""
    if check is None:
        return "no answer"
    return "not relied on" if check["decision"] == "release" else check["decision"]


def is_genuine(secret, headers, body):
    """Standard Webhooks: signed by the secret, a moment ago; compared in a time that tells nothing."""
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not message_id or not (timestamp.isascii() and timestamp.isdigit()):
        return False
    if abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    expected = base64.b64encode(
        hmac.new(key, f"{message_id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    )
    given = headers.get("webhook-signature", "").split(" ")
    return any(one.startswith("v1,") and hmac.compare_digest(one[3:].encode(), expected) for one in given)


def listen(erp, secret, port):
    seen = set()

    class Receiver(http.server.BaseHTTPRequestHandler):
        timeout = PATIENCE_SECONDS

        def do_POST(self):
            length = self.headers.get("content-length", "")
            if not length.isdigit() or int(length) > MOST_BYTES:
                return self.answer(413)
            body = self.rfile.read(int(length))
            if not is_genuine(secret, self.headers, body):
                return self.answer(401)
            message_id = self.headers["webhook-id"]
            try:
                if message_id not in seen:
                    erp.hear(json.loads(body))
            except Exception as error:  # Whatever it was, Ninety sends it again.
                print(f"could not: {error!r}", file=sys.stderr, flush=True)
                return self.answer(502)
            seen.add(message_id)
            return self.answer(204)

        def answer(self, status):
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", port), Receiver)
    print(f"listens on http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


def needed(name):
    if not os.environ.get(name):
        sys.exit(f"{name} is not set: see the README beside this file")
    return os.environ[name]


def main():
    file, *flags = sys.argv[1:] or ["examples/erp/orders.csv"]
    gate = Gate(needed("NINETY_URL"), needed("NINETY_KEY"), float(os.environ.get("RETRY_MS") or 1000) / 1000)
    with open(file, newline="", encoding="utf-8") as orders:
        lines = list(csv.DictReader(orders))
    today = os.environ.get("TODAY") or datetime.date.today().isoformat()
    if Ed25519PublicKey is None:
        print("no Ed25519 here: answers are proven by asking Ninety once more", file=sys.stderr)
    erp = Erp(gate, lines, today, "--deliver" in flags)
    for place in range(len(lines)):
        erp.go_on_with(place)
    print(erp.table(), flush=True)
    if os.environ.get("NINETY_WEBHOOK_SECRET"):
        listen(erp, needed("NINETY_WEBHOOK_SECRET"), int(os.environ.get("PORT") or 4000))


if __name__ == "__main__":
    main()
