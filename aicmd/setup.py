"""What `aicmd setup` does: finds a server and a model, and asks for a few preferences.

Before a server was chosen only this computer is asked. Nothing is written before all is decided.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace

from aicmd import config
from aicmd import effective
from aicmd import git
from aicmd import install
from aicmd import keys
from aicmd import local
from aicmd import shells
from aicmd import startfile
from aicmd import tongue
from aicmd.candidate import GIVEN
from aicmd.candidate import LOOKING
from aicmd.candidate import NO_MODEL
from aicmd.candidate import SET
from aicmd.candidate import Trial
from aicmd.candidate import Wish
from aicmd.candidate import address
from aicmd.candidate import is_here
from aicmd.candidate import offered
from aicmd.candidate import ranking
from aicmd.candidate import trial
from aicmd.config import OPENAI
from aicmd.config import Config
from aicmd.entry import entry_of
from aicmd.errors import AicmdError
from aicmd.errors import KeyRefused
from aicmd.interview import Interview
from aicmd.keyless import KEY_VARIABLES
from aicmd.local import Server
from aicmd.origin import Origin
from aicmd.origin import origin
from aicmd.plan import Plan
from aicmd.step import Step
from aicmd.translation import _
from aicmd.translation import ngettext
from aicmd.waiting import waiting
from aicmd.width import aligned

COMMAND = 1
"""The place of a command among the ways to keep a key."""


class Setup:
    """The questions. `plan` holds what the answers come to."""

    def __init__(self, talk: Interview, wish: Wish, environ: Mapping[str, str]) -> None:
        self._talk = talk
        self._wish = wish
        self._environ = environ
        self._settings = config.read(environ)
        self.plan = Plan()
        self.shell = ""
        """The shell that `??` is to work in from now on, "" for none."""

    def ask(self) -> None:
        """Ask all there is to ask. Raises Cancelled, and AicmdError where nothing can be read."""
        self._tell_what_is_set()
        self._server()
        self._language()
        self._word(
            "context", _("What may be told around a question"), self._settings.context or "none"
        )
        self._word(
            "commit_context",
            _("What may be told of a commit's change"),
            self._settings.commit_context,
        )
        self._word("commit_mode", _("What to do with a commit message"), self._settings.commit_mode)
        self._shell()
        self._hook()

    def confirmed(self) -> bool:
        """Show the plan and return whether it is to be carried out; an empty one is not."""
        lines = [part for line in self.plan.lines() for part in line.splitlines()]
        if not lines:
            self._talk.tell("", _("nothing to change"))
            return False
        self._talk.tell("", _("To be done:"), *(f"  {line}" for line in lines))
        return self._talk.agrees(_("Do it?"), usual=True)

    def _tell_what_is_set(self) -> None:
        self._talk.tell(_("Enter takes what stands in brackets, n leaves a thing as it is."))
        if lines := effective.told(self._environ):
            self._talk.tell("", _("Set already:"), *(f"  {line}" for line in lines))

    def _server(self) -> None:
        with waiting(_(LOOKING), self._talk.terminal):
            servers = offered(self._wish, self._settings, self._environ)
        self._talk.tell("", _("Who answers questions that the offline engine cannot?"))
        if not any(is_here(one.url) for one in servers):
            self._talk.tell(
                _("No server was found here ({usual}).").format(usual=", ".join(local.USUAL))
            )
        lines = aligned([(_(one.name), one.url, self._said_of(one)) for one in servers])
        at = self._talk.chosen(
            _("Server"),
            [*lines, _("another one, by its address"), _("none: only the offline engine")],
            self._usual(servers),
        )
        if at is None:
            return
        if at > len(servers):
            if self._settings.engine_name() != config.OFFLINE:
                self._set("engine", config.OFFLINE)
        elif server := servers[at] if at < len(servers) else self._other():
            self._take(server)

    def _usual(self, servers: Sequence[Server]) -> int | None:
        """The one that is set, or the first here that has a model: none that nobody chose."""
        urls = [one.url for one in servers]
        if self._settings.base_url in urls:
            return urls.index(self._settings.base_url)
        here = (at for at, one in enumerate(servers) if one.inviting)
        return 0 if self._wish.servers else next(here, None)

    def _said_of(self, server: Server) -> str:
        """What is known of a server without asking it; of keys only that there are some."""
        if is_here(server.url) and server.name != SET:
            many = ngettext("{count} model", "{count} models", len(server.models)).format(
                count=len(server.models)
            )
            said = _("wants a key") if server.locked else many if server.models else _(NO_MODEL)
            return _("{said}, run by another user").format(said=said) if server.stranger else said
        names = [name for name in self._key_variables(server) if self._environ.get(name)]
        return _("{name} is set").format(name=names[0]) if names else ""

    def _key_variables(self, server: Server) -> tuple[str, ...]:
        """The variables whose key this server would get."""
        return KEY_VARIABLES if server.url == OPENAI else KEY_VARIABLES[:1]

    def _other(self) -> Server | None:
        def check(text: str) -> None:
            keys.check_way(origin(address(text)), self._environ)

        text = self._talk.worded(
            _("Address, such as {example}").format(example=config.EXAMPLE), "", check
        )
        return Server(GIVEN, address(text)) if text else None

    def _take(self, server: Server) -> None:
        """Settle what belongs to a server: its key, a model, and whether it answers."""
        begun = trial(server, self._settings, self._environ, self._talk.terminal)
        server, tried = self._with_key(server, begun)
        chosen = replace(tried.settings, model=self._model(server, tried))
        if self._answers(replace(tried, settings=chosen)):
            self.plan.take(chosen, self._settings, self._environ)
        else:
            self.plan.keeping.clear()

    def _with_key(self, server: Server, begun: Trial) -> tuple[Server, Trial]:
        """The trial with the key of a server that has none yet and may want one.

        The server has its models, if it takes the key; a slip of the keyboard is asked for again.
        """
        if source := self._source(begun.settings):
            self._talk.tell(_("The key comes from {source}.").format(source=source))
            return server, begun
        if is_here(server.url) and not server.locked:
            return server, begun
        while (tried := self._asked_for_key(begun)) is not begun:
            try:
                keys.found(tried.settings, tried.environ)
                return replace(server, models=tried.models()), tried
            except KeyRefused:
                self._talk.tell(_("{server} does not take that key.").format(server=server.url))
            except AicmdError as error:
                self._talk.tell(str(error))
            self.plan.keeping.clear()
        return server, begun

    def _source(self, settings: Config) -> str:
        try:
            return keys.found(settings, self._environ).source
        except AicmdError as error:
            self._talk.tell(str(error))
            return ""

    def _asked_for_key(self, begun: Trial) -> Trial:
        server, file = origin(begun.settings.base_url), keys.file(self._environ)
        self._talk.tell("", _("Where is the key for {server} to be kept?").format(server=server))
        ways = [_("in {file}, which only you can read").format(file=file), _("a program prints it")]
        ways += [_("in the keyring of this system")] if keys.has_ring() else []
        at = self._talk.chosen(_("Key"), ways, None)
        if at is None:
            return begun
        if at == COMMAND:
            check = entry_of("keyCommand").check
            said = self._talk.worded(_("Program, such as pass show openai"), "", check)
            if not said:
                return begun
            return replace(begun, settings=replace(begun.settings, key_command=said))
        secret = self._secret()
        if not secret:
            return begun
        self.plan.keeping.append(self._keeping(server, secret, ring=at > COMMAND))
        return replace(begun, environ={**self._environ, "AICMD_API_KEY": secret})

    def _keeping(self, server: Origin, secret: str, *, ring: bool) -> Step:
        if ring:
            return Step(
                _("put the key for {server} into the keyring").format(server=server),
                lambda: keys.put_in_ring(server, secret),
            )
        return Step(
            _("put the key for {server} into {file}").format(
                server=server, file=keys.file(self._environ)
            ),
            lambda: keys.put_in_file(server, secret, self._environ),
        )

    def _secret(self) -> str:
        """A key that was typed and not shown; "" for none."""
        while True:
            try:
                return keys.checked(self._talk.answer(_("The key (not shown)"), hidden=True))
            except AicmdError as error:
                self._talk.tell(str(error))

    def _model(self, server: Server, tried: Trial) -> str:
        if self._wish.model:
            return self._wish.model
        models = ranking(server, server.models or self._listed(tried))
        names = [name for name, _ in models]
        if not names:
            check = entry_of("model").check
            return self._talk.worded(_("Model"), self._settings.model, check)
        self._talk.tell(
            "", _("Models at {url}, the one that fits best first:").format(url=server.url)
        )
        same = server.url == self._settings.base_url and self._settings.model in names
        usual = names.index(self._settings.model) if same else 0
        at = self._talk.chosen(_("Model"), aligned(models), usual, names)
        return names[at] if at is not None else self._settings.model if same else ""

    def _listed(self, tried: Trial) -> tuple[str, ...]:
        try:
            return tried.models()
        except AicmdError as error:
            self._talk.tell(str(error))
            return ()

    def _answers(self, tried: Trial) -> bool:
        """Whether it is to be taken, after a request that may be left out."""
        if not self._talk.agrees(_("Try it with one request?"), usual=True):
            return True
        try:
            self._talk.tell(_("It answered in {seconds:.1f} s.").format(seconds=tried.seconds()))
            return True
        except AicmdError as error:
            self._talk.tell(str(error))
            return self._talk.agrees(_("Take it all the same?"), usual=False)

    def _language(self) -> None:
        self._talk.tell("")
        usual = self._settings.language or tongue.of_locale(self._environ) or "English"
        check = entry_of("language").check
        said = self._talk.worded(_("Language of explanations, such as en or ko"), usual, check)
        if said and said != usual:
            self._set("language", said)

    def _word(self, name: str, question: str, usual: str) -> None:
        entry = entry_of(config.key_of(name))
        self._talk.tell(f"{question}: {', '.join(entry.words())}")
        said = self._talk.worded(f"aicmd.{entry.key}", usual, entry.check).lower()
        if said and said != usual:
            self._set(name, said)

    def _set(self, name: str, text: str | None) -> None:
        self.plan.set(name, text, self._environ)

    def _shell(self) -> None:
        name = shells.running(self._environ)[0]
        if name in shells.NAMES and not startfile.is_integrated(name, self._environ):
            question = _("Make ?? work in {name}?").format(name=name)
            if self._offer(question, lambda: startfile.shell_steps(name, self._environ)):
                self.shell = name

    def _hook(self) -> None:
        if not git.top(self._environ):
            return
        self._offer(
            _("Have commits in this repository checked?"),
            lambda: (
                []
                if install.is_hooked(self._environ)
                else install.hook_steps("", False, self._environ)
            ),
        )

    def _offer(self, question: str, steps: Callable[[], list[Step]]) -> bool:
        """Plan the steps if there are any and the user agrees; return whether that is so."""
        try:
            found = steps()
        except AicmdError as error:
            self._talk.tell("", str(error))
            return False
        if not found or not self._talk.agrees(f"\n{question}", usual=False):
            return False
        self.plan.steps += found
        return True
