"""Secrets made up for the test: what is replaced, and what a message needs and keeps."""

from __future__ import annotations

import time

import pytest

from aicmd.redact import Redactor
from aicmd.redact import redact

TOKEN = "q7Zp2LxV9tRb4KcW8mNd"


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        pytest.param(f"API_KEY={TOKEN}", "API_KEY=<hidden-1>", id="an assignment"),
        pytest.param(f'"password": "{TOKEN}"', '"password": "<hidden-1>"', id="in JSON"),
        pytest.param(f"+api_token: {TOKEN}", "+api_token: <hidden-1>", id="in a change"),
        pytest.param(f"ghp_{TOKEN}{TOKEN}", "<hidden-1>", id="a form that is known"),
        pytest.param(f"sk-{TOKEN}", "<hidden-1>", id="another"),
        pytest.param(
            "curl -u me:hunter2x https://x", "curl -u me:<hidden-1> https://x", id="a login"
        ),
        pytest.param("+PW=Tr0ub4dor&3", "+PW=<hidden-1>", id="a password"),
        pytest.param(
            "API_KEY=12345678-ABCD-ABCD-ABCD-1234567890AB", "API_KEY=<hidden-1>", id="a UUID"
        ),
        pytest.param(f"x {TOKEN * 35} y", "x <hidden-1> y", id="a long one"),
        pytest.param(
            " +nnrkZY87Y0IrSgz9ELm8FNcNYHdldRpSQ0kfP/NN9BDllZbr7kXagiQmFio22cA\n",
            " <hidden-1>\n",
            id="one that begins with a plus",
        ),
        pytest.param(
            "+rPshC9bI+0482RC0lMqT7xWz/igrUu5Yb3Nn8vQ2sKd6Ff1\n",
            "+<hidden-1>\n",
            id="a line of a key",
        ),
        pytest.param(
            "https://me:hunter2@x.org/y", "https://me:<hidden-1>@x.org/y", id="in an address"
        ),
        pytest.param(
            f"Authorization: Bearer {TOKEN}", "Authorization: Bearer <hidden-1>", id="a header"
        ),
        pytest.param(
            "-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----\nx",
            "<hidden-1>\nx",
            id="a key in a file",
        ),
        pytest.param(
            f"key={TOKEN} again {TOKEN}x9 key={TOKEN}",
            "key=<hidden-1> again <hidden-2> key=<hidden-1>",
            id="the same one alike",
        ),
    ],
)
def test_replaced(text: str, redacted: str) -> None:
    found = redact(text)
    assert found.text == redacted
    assert found.count == redacted.count("<hidden-") - (redacted.count("<hidden-1>") > 1)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fix the key of the token in the session", id="words"),
        pytest.param("Rename apiKey to accessToken", id="names"),
        pytest.param("Add token: optional", id="a word behind a colon"),
        pytest.param("password = os.environ['PASSWORD']", id="code that reads one"),
        pytest.param("Revert 3fa9c1d2e4", id="a short hash"),
        pytest.param("key: ${{ secrets.TOKEN }}", id="a name of one"),
        pytest.param("https://x.org/a/b?c=d", id="an address"),
        pytest.param("src/components/authentication/PasswordField.tsx", id="a path"),
        pytest.param("세션 토큰을 갱신한다", id="Korean"),
        pytest.param("", id="empty"),
        pytest.param("use crate::db::DatabaseFile;", id="a module"),
        pytest.param("target: aarch64-unknown-linux-musl", id="a target"),
        pytest.param('name = "windows_x86_64_gnullvm"', id="a package"),
        pytest.param("uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd", id="a pin"),
        pytest.param("Revert de0fac2e4500dabe0009e67214ff5f5447ce83dd", id="a whole hash"),
        pytest.param("id 12345678-abcd-abcd-abcd-1234567890ab", id="a UUID"),
        pytest.param("download node-v20.11.1-linux-x64.tar.xz", id="a release"),
        pytest.param("x h1:6EILKtGpo5t+KLb85LNZLAF6P9LKp78/hMVq8kRYQlM=", id="a checksum"),
        pytest.param("password=$PASSWORD token=<TOKEN> key={key}", id="names of some"),
        pytest.param('click.prompt("Password", hide_input=True)', id="a question for one"),
        pytest.param("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", id="a form without a value"),
    ],
)
def test_kept(text: str) -> None:
    assert redact(text).text == text


@pytest.mark.parametrize(
    "piece", ["key=", "a1", "token ", "://a:", "-----BEGIN PRIVATE KEY-----", "eyJ", "_", "key-"]
)
def test_time(piece: str) -> None:
    start = time.process_time()
    redact(piece * 20_000)
    assert time.process_time() - start < 5


def test_the_same_secret_has_the_same_mark_in_several_texts() -> None:
    hide = Redactor()
    texts = [hide(f"key={TOKEN}"), hide(f"token={TOKEN[::-1]}"), hide(f"again key={TOKEN}")]
    assert texts == ["key=<hidden-1>", "token=<hidden-2>", "again key=<hidden-1>"]
    assert hide.count == 2
