"""Which files are told by their names alone."""

from __future__ import annotations

import time

import pytest

from aicmd.withheld import is_withheld

WITHHELD = """
.env .env.local .env.production a/b/.env prod.env .envrc server.pem tls/server.key SERVER.KEY
x.pem.bak cert.p12 store.pfx app.jks release.keystore db.kdbx putty.ppk id_rsa .ssh/id_ed25519
deploy/id_rsa.bak .ssh/work .gnupg/secring.gpg .netrc _netrc .npmrc .pypirc .pgpass .my.cnf
.git-credentials .aws/credentials home/me/.aws/config .docker/config.json .kube/config kubeconfig
kubeconfig.yaml prod.kubeconfig .config/gh/hosts.yml .config/gcloud/credentials.db
gcloud-service-account.json service-account.json firebase-adminsdk-x1.json client_secret_123.json
google-credentials.json credentials.json terraform.tfstate terraform.tfstate.backup prod.tfvars
prod.auto.tfvars.json .htpasswd conf/htpasswd shadow etc/shadow wallet.dat secrets.yml
config/secrets.yaml Secrets.JSON app-secrets.yaml k8s/db-secret.yaml config/master.key
config/credentials.yml.enc .vault_pass passwords.txt wg0.conf .zsh_history
""".split()


@pytest.mark.parametrize("path", WITHHELD)
def test_withheld(path: str) -> None:
    assert is_withheld(path)


TOLD = """
.env.example .env.sample .env.template config/my.key.example key.py keys.md monkey.js monkey.pem.md
keyboard.key.ts id_rsa.pub .ssh/id_ed25519.pub .ssh/known_hosts .ssh/config secrets.py
secret_test.go secrets/__init__.py docs/secrets.md environment.py env.ts credentials.py
src/credentials/provider.ts tokens.ts token.go password.rb PasswordField.tsx shadow.css
box-shadow.scss pem.go wallet.ts keystore.go kubeconfig.go README.md .gitignore config.json
docker/config.js .github/workflows/secrets-scan.yml terraform.md main.tf settings.py package.json
cookies.py htpasswd.c netrc.c application.yml docker-compose.yml
""".split()


@pytest.mark.parametrize("path", ["", *TOLD])
def test_told(path: str) -> None:
    assert not is_withheld(path)


@pytest.mark.parametrize("piece", ["a/", "a-", ".pem.", ".env", "secret-", "id_rsa", ".tfstate."])
def test_a_long_name_costs_nothing(piece: str) -> None:
    start = time.process_time()
    is_withheld(piece * 4000)
    assert time.process_time() - start < 1
