"""Files that are for nobody else's eyes, by their names alone: only those and their sizes are told.

A template like `.env.example` is written to be read by all. It is told, and redacted as any file:
its lines are what a change of it is about, and a value that was left in it is found by its look.
"""

from __future__ import annotations

import re
from functools import cache

KEYS = (
    "pem key p12 pfx p8 pkcs12 jks jceks bks keystore truststore kdb kdbx kwallet keychain ppk gpg pgp"
    " ovpn agekey tfstate tfvars htpasswd wallet agilekeychain opvault 1pif snk keytab"
).split()
"""Endings of keys, key stores, and of files with the passwords of a service."""

TOLD_ENDINGS = "example sample template tmpl tpl dist default md rst txt adoc html j2 erb".split()
"""Endings of what is written to be read: templates, and texts about such files."""

NAMES = (
    r"\.env(?:rc|\..+)?",
    r"[\w-]{1,40}\.env(?:\.(?:local|production|prod|staging|development|dev|test))?",
    r"(?:id|ssh_host)_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_sk)?(?:_key|[-_.]\w+)?",
    r"[._]?netrc",
    r"\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.gem/credentials|\.pgpass|pgpass\.conf|\.my\.cnf|\.mylogin\.cnf",
    r"\.git-credentials|\.gitcookies|\.dockercfg|\.s3cfg|\.boto|\.htpasswd|htpasswd|\.htdigest",
    r"\.?(?:vault[-_]?(?:pass|password|token)|ansible[-_]vault[-_]pass\w*)(?:\.txt)?|\.vault-token",
    r"\.rclone\.conf|rclone\.conf|\.msmtprc|\.fetchmailrc|\.esmtprc|\.muttrc|\.irssi/config",
    r"(?:master|credentials/[\w-]{1,40})\.key|credentials\.(?:ya?ml\.enc|json|xml|ini|toml|ya?ml|csv|properties|db)",
    r"credentials",
    r"(?:application_default_)?credentials(?:[-_.]\w+)?\.(?:json|db)|access_tokens\.db|legacy_credentials",
    r"(?:gcp|gcloud|google|firebase|service)[-_.]?(?:adminsdk|service[-_.]?account|key|credentials?|account)[\w.-]{0,60}\.json",
    r"client_secrets?[\w.-]{0,80}\.json|oauth[-_]?(?:token|creds?|credentials)[\w-]{0,40}\.json|token(?:s|\.pickle|\.json)",
    r"secrets?(?:[-_.][\w-]{1,40}){0,2}\.(?:ya?ml|json|toml|ini|env|properties|xml|cfg|conf|txt|php|tfvars|enc|plist)",
    r"[\w-]{1,60}[-_.]secrets?\.(?:ya?ml|json|toml|ini|env|properties|enc)",
    r"\.?secrets?|\.?passwd|\.?passwords?|passwords?\.(?:txt|csv|ya?ml|json|xlsx?|ini|xml)",
    r"g?shadow-?|master\.passwd|sudoers|sam|ntds\.dit|krb5\.keytab",
    r"(?:[\w-]{1,60}\.)?kubeconfig(?:[-_]\w{1,40})?(?:\.(?:ya?ml|json|conf))?",
    r"[\w.-]{1,100}\.tfstate(?:\.backup|\.\d+\.backup)?|[\w.-]{1,100}\.tfvars(?:\.json)?|terraform\.rc|\.terraformrc|credentials\.tfrc\.json",
    r"wallet\.(?:dat|json|db)|keystore\.(?:json|properties)|utc--\d{4}-[\w.-]{1,100}|mnemonic(?:\.txt)?|seed(?:phrase)?\.txt",
    r"wp-config\.php|localsettings\.php|tomcat-users\.xml|settings-security\.xml|wpa_supplicant\.conf",
    r"\.bash_history|\.zsh_history|\.python_history|\.mysql_history|\.psql_history|\.sqlite_history|\.node_repl_history",
    r"logins\.json|key[34]\.db|signons\.sqlite|login data|cookies\.sqlite",
    r"(?:wg|awg)\d{1,3}\.conf|secring(?:\.gpg)?|pubring\.kbx|private[-_]?key(?:\.\w{1,10})?",
    r"(?:chap|pap)-secrets|sasl_passwd|dockerconfigjson|\.dockerconfigjson|pass(?:word)?[-_]?store",
)  # fmt: skip
FOLDERS = (
    r"\.aws/(?:credentials|config|cli/cache/.+|sso/cache/.+)",
    r"\.azure/(?:accesstokens\.json|azureprofile\.json|msal_token_cache\.\w+|service_principal_entries\.\w+)",
    r"\.config/gcloud/.+|\.gcloud/.+",
    r"\.docker/config\.json|\.kube/(?:config|cache/.+)|\.gnupg/.+|\.password-store/.+",
    r"\.ssh/(?!known_hosts|authorized_keys|config$|.*\.pub$).+",
    r"\.config/(?:gh/hosts\.yml|hub|op/.+|rclone/rclone\.conf|doctl/config\.yaml|heroku/.+|aicmd/keys)",
    r"\.cargo/credentials(?:\.toml)?|\.gem/credentials|\.m2/settings(?:-security)?\.xml|\.gradle/gradle\.properties",
    r"\.composer/auth\.json|auth\.json|\.nuget/nuget\.config|\.bundle/config|\.chef/[\w.-]+\.pem",
    r"\.cloudflared/.+\.json|\.terraform\.d/credentials\.tfrc\.json|\.vagrant\.d/insecure_private_key",
    r"etc/(?:shadow|gshadow|sudoers)-?|etc/wireguard/.+\.conf|etc/ssl/private/.+",
)  # fmt: skip


@cache
def _withheld() -> re.Pattern[str]:
    endings = (
        rf"(?:[^/]*[^/.])?\.(?:{'|'.join(KEYS)})(?:\.(?:bak|old|orig|save|backup|enc|\d{{1,8}}))?~?"
    )
    names = "|".join((endings, *NAMES))
    return re.compile(
        rf"(?:.*/)?(?:(?:{names})(?:\.(?:bak|old|orig|save|backup|swp)|~)?|{'|'.join(FOLDERS)})",
        re.IGNORECASE | re.DOTALL,
    )


def is_withheld(path: str) -> bool:
    """Whether only the name of a file may be told, and how many of its lines changed."""
    name = path.rpartition("/")[2].lower()
    if name.rpartition(".")[2] in TOLD_ENDINGS and not _is_list(name):
        return False
    if name.endswith(".pub") or ".github/workflows/" in path:
        return False  # the public half of a key; a file that uses secrets and has none
    return bool(_withheld().fullmatch(path))


def _is_list(name: str) -> bool:
    """Whether a text holds passwords and does not speak of them, `passwords.txt`."""
    return bool(
        re.fullmatch(
            r"(?:secrets?|passwords?|mnemonic|seed(?:phrase)?|\.?vault[-_]?pass\w*)\.txt", name
        )
    )
