from __future__ import annotations

import pytest

from aicmd.origin import Origin
from aicmd.origin import origin

SERVERS = [
    ("https://api.openai.com/v1", Origin("https", "api.openai.com", 443), "https://api.openai.com"),
    ("http://localhost:11434/v1/", Origin("http", "localhost", 11434), "http://localhost:11434"),
    ("HTTPS://Gate.Example.Test", Origin("https", "gate.example.test", 443), None),
    ("http://[::1]:8080/v1", Origin("http", "[::1]", 8080), "http://[::1]:8080"),
    ("https://gate.example.test:443/a/b", Origin("https", "gate.example.test", 443), None),
    ("http://gate.example.test:80", Origin("http", "gate.example.test", 80), None),
]


@pytest.mark.parametrize(("url", "server", "text"), SERVERS, ids=[row[0] for row in SERVERS])
def test_an_address_names_a_server(url: str, server: Origin, text: str | None) -> None:
    assert origin(url) == server
    assert text in (None, str(server))
    assert origin(str(server)) == server


NO_ADDRESS = """
localhost:1 | ftp://h | http:// | http:///v1 | http://h:x | http://h:0 | http://h:99999 | https://u@h
https://u:p@h/v1 | https://h?a=b | https://h/v1#x | https://h/a b | https://[::1 | https://h\\@x.test
https://h:1:2 | http://한국.test | file:///zz
"""


@pytest.mark.parametrize("url", [url.strip() for url in NO_ADDRESS.replace("\n", "|").split("|")])
def test_no_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"not an? "):
        origin(url)


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST", "ollama.localhost", "127.0.0.1", "127.8.9.10", "[::1]"]
)
def test_this_computer(host: str) -> None:
    assert origin(f"http://{host}:1").loopback


@pytest.mark.parametrize(
    "host",
    """api.openai.com 127.0.0.1.example.test 127.example.test localhost.example.test mylocalhost
    10.0.0.1 192.168.0.2 0.0.0.0 [::] [::2] 128.0.0.1 notlocalhost""".split(),
)
def test_another_computer(host: str) -> None:
    assert not origin(f"http://{host}:1").loopback
