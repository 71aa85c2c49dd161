"""Asking a model, beside the smallest program that does: `python -m bench.model [--peers FOLDER]`.

Whole processes against a server on loopback that answers at once, in interleaved rounds; ratios are
medians of each round's own. `eager` imports openai at the top and makes the same request. With
--peers also the programs in the virtual environments of FOLDER (see bench/peers.py). aicmd has to be
installed in the environment that this runs in, and modules compiled, as pip leaves them.
"""

from __future__ import annotations

import argparse
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from bench.peers import program
from bench.starts import environ
from tests.scripted_server import Answer
from tests.scripted_server import ScriptedServer
from tests.shells.shell import Shell

ROUNDS = 11
QUESTION = "listening port 5000"
COMMAND = "lsof -i :5000"
TEXT = f"```sh\n{COMMAND}\n```\n- `lsof`: lists open files\n- `-i :5000`: of this port\n"
EAGER = """
from openai import OpenAI
chat = [{"role": "system", "content": "One shell command."}, {"role": "user", "content": "%s"}]
pieces = OpenAI().chat.completions.create(model="m", messages=chat, stream=True)
print("".join(piece.choices[0].delta.content or "" for piece in pieces if piece.choices))
"""


class Clocked(ScriptedServer):
    """Notes when each request was there."""

    def __init__(self, answer: Answer) -> None:
        super().__init__([answer])
        self.arrivals: list[float] = []

    def answer(self) -> Answer:
        self.arrivals.append(time.perf_counter())
        return super().answer()


Times = dict[str, list[tuple[float, float]]]
"""For each program (start to arrival, start to end) of each round, in milliseconds."""


def once(command: list[str], given: dict[str, str], server: Clocked) -> tuple[float, float]:
    start = time.perf_counter()
    subprocess.run(command, env=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.perf_counter()
    arrived = server.arrivals[-1] if server.arrivals else end
    return (arrived - start) * 1000, (end - start) * 1000


Programs = dict[str, tuple[list[str], dict[str, str]]]
"""Each program's command and environment."""


def programs(url: str, given: Mapping[str, str], peers: Path | None) -> Programs:
    """Those that ask the server at that address; `given` is the environment without what it needs."""
    base = {**given, "OPENAI_API_KEY": "x", "OPENAI_BASE_URL": url}
    ours = {**given, "AICMD_BASE_URL": url, "AICMD_MODEL": "m"}
    aicmd = str(Path(sys.executable).with_name("aicmd"))
    found: Programs = {
        "eager": ([sys.executable, "-c", EAGER % QUESTION], base),
        "aicmd ask -p": ([aicmd, "ask", "-p", QUESTION], ours),
    }
    if peers and (sgpt := program(peers, "sgpt")):
        words = [*sgpt, "--no-interaction", "--no-cache", "-s", QUESTION]
        found["sgpt"] = (words, {**base, "API_BASE_URL": url, "DEFAULT_MODEL": "m"})
    if peers and (llm := program(peers, "llm")):
        words = [*llm, "-m", "gpt-4o-mini", QUESTION]
        found["llm"] = (words, {**base, "LLM_USER_PATH": f"{given['HOME']}/llm"})
    return found


def measured(rounds: int, peers: Path | None) -> Times:
    """Run all programs in turn; the first round only warms up."""
    times: Times = {}
    server = Clocked(Answer(TEXT))
    with tempfile.TemporaryDirectory() as home, server:
        asking = programs(server.url, {**environ(), "HOME": home}, peers)
        for turn in range(rounds + 1):
            for name, (command, given) in asking.items():
                taken = once(command, given, server)
                if turn:
                    times.setdefault(name, []).append(taken)
    return times


def ratio(times: Times, name: str, other: str, index: int) -> float:
    """The median over all rounds of one program's time divided by the other's."""
    pairs = zip(times[name], times[other], strict=True)
    return median(one[index] / two[index] for one, two in pairs)


def while_typing(rounds: int) -> tuple[float, float]:
    """Enter to arrival in zsh after a question was typed, and the start of eager to its arrival."""
    entered, eager = [], []
    server = Clocked(Answer(TEXT))
    with tempfile.TemporaryDirectory() as folder, server:
        program = str(Path(sys.executable).with_name("aicmd"))
        given = {"AICMD_BIN": program, "AICMD_BASE_URL": server.url, "AICMD_MODEL": "m"}
        shell = Shell("zsh", Path(folder) / "home", environ=given)
        try:
            for _ in range(rounds):
                home = {**environ(), "HOME": folder}
                command, base = programs(server.url, home, None)["eager"]
                eager.append(once(command, base, server)[0])
                entered.append(_entered(shell, server))
        finally:
            shell.close()
    return median(entered), median(eager)


def _entered(shell: Shell, server: Clocked) -> float:
    count = len(server.arrivals)
    shell.type(f"?? {QUESTION}")
    time.sleep(1.5)  # somebody types for as long
    start = time.perf_counter()
    shell.terminal.send("\r")
    shell.terminal.wait(lambda _: len(server.arrivals) > count, "the request")
    arrived = server.arrivals[-1]
    shell.terminal.wait(lambda terminal: "[q]uit" in terminal.cursor_row(), "the menu")
    shell.terminal.send("q")
    shell.wait_for_prompt()
    return (arrived - start) * 1000


def until_shown(rounds: int) -> float:
    """From a command's fence being closed to the command on the terminal, in milliseconds."""
    taken = []
    for _ in range(rounds):
        left: list[float] = []
        answer = Answer(TEXT, characters=1, pause=0.002)
        with _Told(answer, left.append) as server:
            taken.append(_shown(server.url, left))
    return median(taken)


class _Told(ScriptedServer):
    """Tells when the piece that closes the fence leaves."""

    def __init__(self, answer: Answer, tell: Callable[[float], None]) -> None:
        super().__init__([answer])
        self._closing = TEXT.index("```\n-") + 3
        self._tell = tell

    def sending(self, pieces: int) -> None:
        if pieces == self._closing:
            self._tell(time.perf_counter())


def _shown(url: str, left: list[float]) -> float:
    import pty

    given = {**environ(), "AICMD_BASE_URL": url, "AICMD_MODEL": "m", "TERM": "xterm"}
    process, screen = pty.fork()
    if process == 0:
        program = str(Path(sys.executable).with_name("aicmd"))
        os.execve(program, [program, "ask", QUESTION], given)
    seen = b""
    while COMMAND.encode() not in seen and select.select([screen], [], [], 20)[0]:
        seen += os.read(screen, 65536)
    shown = time.perf_counter()
    time.sleep(0.3)
    os.write(screen, b"q")
    os.waitpid(process, 0)
    os.close(screen)
    return (shown - left[0]) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    times = measured(options.rounds, options.peers)
    for name, taken in times.items():
        arrival, whole = (median(one[index] for one in taken) for index in (0, 1))
        print(
            f"{name}: arrival {ratio(times, name, 'eager', 0):.2f} x eager ({arrival:.0f} ms), "
            f"whole {ratio(times, name, 'eager', 1):.2f} x eager ({whole:.0f} ms)"
        )
    for peer in set(times) - {"eager", "aicmd ask -p"}:
        print(f"aicmd ask -p: whole {ratio(times, 'aicmd ask -p', peer, 1):.2f} x {peer}")
    if shutil.which("zsh"):
        entered, eager = while_typing(options.rounds)
        print(
            f"zsh, typed ahead: Enter to arrival {entered / eager:.2f} x eager ({entered:.0f} ms)"
        )
    print(f"a command's fence to the screen: {until_shown(options.rounds):.1f} ms")


if __name__ == "__main__":
    main()
