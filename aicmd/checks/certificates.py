from __future__ import annotations

import os
from collections.abc import Iterator
from collections.abc import Mapping

from aicmd.checks import Finding
from aicmd.checks import bad
from aicmd.checks import check
from aicmd.checks import good
from aicmd.translation import _

CERTIFICATES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR")


@check(rank=39)
def certificates(environ: Mapping[str, str]) -> Iterator[Finding]:
    """The certificates by which a server is trusted."""
    named = [(name, environ[name]) for name in CERTIFICATES if environ.get(name)]
    for name, path in named:
        there = os.path.isdir(path) if name == "SSL_CERT_DIR" else os.path.isfile(path)
        if there and os.access(path, os.R_OK):
            yield good(f"{path} ({name})")
        else:
            yield bad(
                _("{name} names {path}, which cannot be read").format(name=name, path=path),
                _("unset {name}, or mend it").format(name=name),
            )
    if not named:
        yield good(_("those of the system"))
