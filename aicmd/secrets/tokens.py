"""Tokens that are known by their form: one line for each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from functools import cache

from aicmd.secrets.span import Span

FORMS = (
    ("aws-key", r"A(?:KIA|SIA|BIA|CCA|3T[A-Z0-9])[A-Z0-9]{12,20}+"),
    ("aws-key", r"ABSK[A-Za-z0-9+/=]{60,}+"),
    ("aws-key", r"bedrock-api-key-[A-Za-z0-9+/=]{40,}+"),
    ("github-token", r"gh[pousr]_[A-Za-z0-9]{20,}+"),
    ("github-token", r"github_pat_[A-Za-z0-9_]{20,}+"),
    ("gitlab-token", r"gl[a-z]{2,10}-[A-Za-z0-9_=.-]{16,}+"),
    ("slack-token", r"xox[a-z]-(?=[A-Za-z-]{0,40}\d)[A-Za-z0-9-]{11,}+"),
    ("slack-token", r"xoxe\.xox[a-z]-(?=\d-[A-Za-z]{0,40}\d)[A-Za-z0-9-]{8,}+"),
    ("slack-token", r"xapp-[A-Za-z0-9-]{11,}+"),
    ("anthropic-key", r"sk-ant-[A-Za-z0-9_-]{16,}+"),
    ("api-key", r"sk-[A-Za-z0-9_-]{16,}+"),
    ("stripe-key", r"rk_(?:live|test|prod)_[A-Za-z0-9]{8,}+"),
    ("stripe-key", r"sk_(?:live|test|prod)_[A-Za-z0-9]{8,}+"),
    ("stripe-key", r"pk_(?:live|test|prod)_[A-Za-z0-9]{8,}+"),
    ("stripe-key", r"whsec_[A-Za-z0-9+/=]{24,}+"),
    ("google-key", r"AIza[A-Za-z0-9_-]{30,}+"),
    ("google-token", r"ya29\.[A-Za-z0-9_-]{20,}+"),
    ("google-secret", r"GOCSPX-[A-Za-z0-9_-]{20,}+"),
    ("google-token", r"1//0[A-Za-z0-9_-]{40,}+"),
    ("npm-token", r"npm_[A-Za-z0-9]{30,}+"),
    ("pypi-token", r"pypi-[A-Za-z0-9_-]{30,}+"),
    ("rubygems-token", r"rubygems_[a-f0-9]{30,}+"),
    ("cargo-token", r"cio[A-Za-z0-9]{32}(?![A-Za-z0-9])"),
    ("docker-token", r"dckr_[po]at_[A-Za-z0-9_-]{20,}+"),
    ("digitalocean-token", r"do[opr]_v1_[a-f0-9]{20,}+"),
    ("huggingface-token", r"api_org_[A-Za-z0-9]{20,}+"),
    ("huggingface-token", r"hf_[A-Za-z0-9]{30,}+(?!_)"),
    ("sendgrid-key", r"SG\.[A-Za-z0-9_.-]{30,}+"),
    ("sendinblue-key", r"xkeysib-[a-f0-9]{40,}[A-Za-z0-9-]*+"),
    ("mailgun-key", r"key-[a-f0-9]{30,}+"),
    ("mailgun-key", r"pubkey-[a-f0-9]{30,}+"),
    ("twilio-key", r"SK[0-9a-f]{32}(?![A-Za-z0-9])"),
    ("twilio-key", r"AC[0-9a-f]{32}(?![A-Za-z0-9])"),
    ("jwt", r"eyJ[A-Za-z0-9_-]{10,}+\.[A-Za-z0-9_-]{5,}+(?:\.[A-Za-z0-9_-]*+)?"),
    ("jwt", r"ZXlK[A-Za-z0-9_+/=-]{60,}+"),
    ("vault-token", r"hv[bsr]\.[A-Za-z0-9_-]{20,}+"),
    ("vault-token", r"s\.(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}(?![A-Za-z0-9.])"),
    ("age-key", r"AGE-SECRET-KEY-1[A-Z0-9]{20,}+"),
    ("age-key", r"AGE-PLUGIN-[A-Z0-9-]{30,}+"),
    ("shopify-token", r"shp[a-z]{2}_[a-fA-F0-9]{20,}+"),
    ("square-token", r"sq0[a-z]{3}-[A-Za-z0-9_-]{20,}+"),
    ("square-token", r"EAAA[A-Za-z0-9_-]{20,}+"),
    ("facebook-token", r"EAA[A-Z][A-Za-z0-9]{30,}+"),
    ("1password-token", r"ops_eyJ[A-Za-z0-9_=-]{20,}+"),
    ("1password-token", r"A3-[A-Z0-9-]{20,}+"),
    ("linear-key", r"lin_(?:api|oauth)_[A-Za-z0-9]{20,}+"),
    ("notion-token", r"ntn_[A-Za-z0-9]{40,}+"),
    ("databricks-token", r"dapi[a-f0-9]{30,}+(?:-\d)?"),
    ("pulumi-token", r"pul-[a-f0-9]{30,}+"),
    ("doppler-token", r"dp\.[a-z]{2,5}\.[A-Za-z0-9._-]{30,}+"),
    ("planetscale-token", r"pscale_[a-z]{2,8}_[A-Za-z0-9_=.-]{20,}+"),
    ("postman-key", r"PMAK-[a-f0-9-]{30,}+"),
    ("newrelic-key", r"NR(?:AK|RA|BR|JS)-[A-Za-z0-9]{19,}+"),
    ("newrelic-key", r"NRII-[A-Za-z0-9-]{20,}+"),
    ("typeform-token", r"tfp_[A-Za-z0-9_.=-]{20,}+"),
    ("atlassian-token", r"ATATT3[A-Za-z0-9_=-]{60,}+"),
    ("bitbucket-token", r"ATBB[A-Za-z0-9_=-]{24,}+"),
    ("grafana-token", r"gl(?:c|sa)_[A-Za-z0-9+/_=]{30,}+"),
    ("easypost-key", r"EZ[AT]K[A-Za-z0-9]{50,}+"),
    ("flutterwave-key", r"FLW(?:PUB|SEC)K(?:_TEST)?-[A-Za-z0-9-]{12,}+"),
    ("sentry-token", r"sntry[su]_[A-Za-z0-9+/_=-]{40,}+"),
    ("fly-token", r"f[mo][12][ar]?_[A-Za-z0-9+/_=-]{40,}+"),
    ("snowflake-token", r"ver:\d-hint:\d{1,20}-[A-Za-z0-9+/=_-]{40,}+"),
    ("privateai-key", r"p8e-[0-9a-f]{32}+"),
    ("pinterest-token", r"pina_[A-Za-z0-9]{30,}+"),
    ("sonar-token", r"sq[aup]_[0-9a-f]{40}+"),
    ("confluent-secret", r"cflt[A-Za-z0-9+/]{40,}+"),
    ("artifactory-key", r"AKCp[0-9A-Za-z]{60,}+"),
    ("cloudflare-key", r"v1\.0-[a-f0-9]{24}-[a-f0-9]{100,}+"),
    ("yandex-token", r"t1\.[A-Z0-9a-z_-]{10,}+=?=?\.[A-Za-z0-9_-]{60,}+=?=?"),
    ("yandex-token", r"AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_-])"),
    ("yandex-token", r"YC[A-Za-z0-9_-]{38}(?![A-Za-z0-9_-])"),
    ("service-token", r"s-s4t2(?:ud|af)-[0-9a-f]{60,}+"),
    ("password-hash", r"\$(?:2[abxy]?|5|6|7|1|y|gy|apr1|sha1|md5|P|H)\$[A-Za-z0-9./=$+-]{20,}+"),
    ("password-hash", r"pbkdf2_sha\d{1,3}\$\d{2,8}\$[A-Za-z0-9./=$+-]{20,}+"),
    ("password-hash", r"\{(?:S?SHA(?:\d{3})?|S?MD5|CRYPT|PBKDF2|BCRYPT)\}[A-Za-z0-9./=$+-]{12,}+"),
)  # fmt: skip
"""The kind that its mark tells, and the form: sixteen characters and more, the first one its own."""

MARKED = (
    ("password-hash", "$argon2", r"\$argon2(?:i|d|id)\$[A-Za-z0-9./=$,+-]{20,}+"),
    ("password-hash", "$scrypt$", r"\$scrypt\$[A-Za-z0-9./=$,+-]{20,}+"),
    ("password-hash", "$pbkdf2", r"\$pbkdf2(?:-sha\d{1,3})?\$[A-Za-z0-9./=$,+-]{20,}+"),
    ("telegram-token", ":A", r"\d{8,12}:A[A-Za-z0-9_-]{30,}+"),
    ("slack-webhook", "hooks.slack.com", r"hooks\.slack\.com/[A-Za-z0-9+/_-]{20,}+"),
    ("teams-webhook", "webhook.office.com", r"[a-z0-9-]{1,40}\.webhook\.office\.com/[A-Za-z0-9@/-]{60,}+"),
    ("discord-webhook", "api/webhooks/", r"discord(?:app)?\.com/api/webhooks/[0-9]{10,}/[A-Za-z0-9_-]{30,}+"),
    ("mailchimp-key", "-us", r"[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])"),
    ("facebook-token", "|", r"\d{15,16}\|[\w-]{20,40}+"),
    ("terraform-token", ".atlasv1.", r"[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{40,}+"),
    ("azure-secret", "Q~", r"[\w~.-]{3}[78]Q~[\w~.-]{30,34}+"),
)  # fmt: skip
"""Forms that begin with anything: the kind, a part that all of them have, and the form."""

NAMED_FIRST = r"[a-z]{2,12}_[a-z]{0,8}_?(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32,}+"
"""As many services make theirs since GitHub does: a word for whose it is, and what is random."""


@cache
def _forms() -> re.Pattern[str]:
    """All forms, those with the same first letter together: most places are done with after one."""
    first: dict[str, list[str]] = {}
    for number, (_, form) in enumerate(FORMS):
        size = 2 if form[0] == "\\" else 1
        first.setdefault(form[:size], []).append(f"(?P<f{number}>{form[size:]})")
    return _bounded("|".join(f"{one}(?:{'|'.join(rest)})" for one, rest in first.items()))


@cache
def _bounded(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9])(?:{form})", re.ASCII)


@cache
def _dummy() -> re.Pattern[str]:
    return re.compile(
        r"[xX]{6,}|\*{4,}|\.{4,}|EXAMPLE\b|([0-9a-zA])\1{9,}|1234567890123|abcdefghijklm"
    )


def tokens(text: str, places: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Yield what has the form of a token and is no placeholder like `ghp_xxxxxxxx`.

    `places` are the runs of characters in which one may be.
    """
    for start, end in places:
        for match in _forms().finditer(text, start, end):
            yield from _real(match, FORMS[int(str(match.lastgroup)[1:])][0])
        if end - start > 34 and text.find("_", start, end) >= 0:
            for match in _bounded(NAMED_FIRST).finditer(text, start, end):
                yield from _real(match, "token")
    for kind, part, form in MARKED:
        if part in text:
            for match in _bounded(form).finditer(text):
                yield from _real(match, kind)


def _real(match: re.Match[str], kind: str) -> Iterator[Span]:
    if not _dummy().search(match[0]):
        yield Span(*match.span(), kind)
