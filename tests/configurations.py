"""Configuration files as people have them, with secrets that are made up when they are asked for.

A text has a mark like `@password@` for each secret. No value stands in this file, so that nothing
that looks for secrets finds one here.
"""

from __future__ import annotations

import base64
import random
import re
import string
from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass

_WORDS = "sunshine monkey dragon trustno falcon maple thunder pumpkin orchid harbor velvet".split()
_LOWER = string.ascii_lowercase + string.digits
_MIXED = string.ascii_letters + string.digits


def _drawn(chance: random.Random, letters: str, size: int) -> str:
    return "".join(chance.choice(letters) for _ in range(size))


MAKERS: dict[str, Callable[[random.Random], str]] = {
    "word": lambda chance: chance.choice(_WORDS),
    "password": lambda chance: (
        chance.choice(_WORDS).title() + str(chance.randrange(10, 9999)) + chance.choice("!?*+")
    ),
    "easy": lambda chance: chance.choice(_WORDS) + str(chance.randrange(10, 999)),
    "signs": lambda chance: _drawn(chance, _MIXED, 9) + chance.choice("!%^*?") + "k7",
    "hex": lambda chance: _drawn(chance, "0123456789abcdef", 32),
    "hex64": lambda chance: _drawn(chance, "0123456789abcdef", 64),
    "alnum": lambda chance: _drawn(chance, _MIXED, 24) + "4x",
    "lower": lambda chance: _drawn(chance, _LOWER, 28) + "7q",
    "long": lambda chance: _drawn(chance, _MIXED, 56) + "9Z",
    "base64": lambda chance: base64.b64encode(chance.randbytes(32)).decode(),
    "base64pw": lambda chance: base64.b64encode(MAKERS["password"](chance).encode()).decode(),
    "login64": lambda chance: base64.b64encode(
        ("deploy:" + MAKERS["alnum"](chance)).encode()
    ).decode(),
    "uuid": lambda chance: "-".join(
        _drawn(chance, "0123456789abcdef", size) for size in (8, 4, 4, 4, 12)
    ),
    "digits": lambda chance: str(chance.randrange(10**7, 10**8)),
    "aws-id": lambda chance: "AK" + "IA" + _drawn(chance, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
    "aws": lambda chance: _drawn(chance, _MIXED + "/+", 38) + "a8",
    "github": lambda chance: "gh" + "p_" + _drawn(chance, _MIXED, 36),
    "gitlab": lambda chance: "glp" + "at-" + _drawn(chance, _MIXED, 20),
    "npm": lambda chance: "np" + "m_" + _drawn(chance, _MIXED, 36),
    "pypi": lambda chance: "py" + "pi-AgEIcHlwaS5vcmc" + _drawn(chance, _MIXED, 90),
    "slack": lambda chance: "xo" + "xb-" + "-".join(("270918273645", _drawn(chance, _MIXED, 24))),
    "stripe": lambda chance: "sk_" + "live_" + _drawn(chance, _MIXED, 24),
    "sendgrid": lambda chance: "S" + "G." + _drawn(chance, _MIXED, 22) + "." + _drawn(chance, _MIXED, 43),
    "bcrypt": lambda chance: "$2" + "y$10$" + _drawn(chance, _MIXED + "./", 53),
    "apr1": lambda chance: "$ap" + "r1$" + _drawn(chance, _MIXED, 8) + "$" + _drawn(chance, _MIXED, 22),
    "sha512": lambda chance: "$6" + "$" + _drawn(chance, _MIXED, 12) + "$" + _drawn(chance, _MIXED, 86),
    "ssha": lambda chance: "{SS" + "HA}" + base64.b64encode(chance.randbytes(24)).decode(),
    "jwt": lambda chance: "ey" + ".".join(
        ("J" + _drawn(chance, _MIXED, 30), "eyJ" + _drawn(chance, _MIXED, 60), _drawn(chance, _MIXED, 43))
    ),
    "pem": lambda chance: "\n".join(
        base64.b64encode(chance.randbytes(48)).decode() for _ in range(12)
    ),
    "pem1": lambda chance: "\\n".join(
        base64.b64encode(chance.randbytes(48)).decode() for _ in range(12)
    ),
}  # fmt: skip

_SLOT = re.compile(r"@([a-z0-9-]+)@")


@dataclass(frozen=True, slots=True)
class Sample:
    """A file with the secrets that are in it."""

    path: str
    text: str
    secrets: tuple[str, ...]


def samples(held_out: bool | None = None, seed: int = 7) -> Iterator[Sample]:
    """Yield the files with new secrets; with `held_out` every second one, or the others."""
    chance = random.Random(seed)
    for number, (path, template) in enumerate(FILES.items()):
        found: list[str] = []

        def made(slot: re.Match[str], found: list[str] = found) -> str:
            found.append(MAKERS[slot[1]](chance))
            return found[-1]

        text = _SLOT.sub(made, template)
        if held_out is None or held_out is bool(number % 2):
            yield Sample(path, text, tuple(found))


FILES = {
    ".env": "NODE_ENV=production\nDB_PASSWORD=@word@\nJWT_SECRET=@lower@\n",
    "config/settings.env": "PORT=8080\nSMTP_PASS='@password@'\nSTRIPE_KEY=@stripe@\nDEBUG=false\n",
    "docker-compose.yml": """\
services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: @easy@
      PGDATA: /var/lib/postgresql/data
    ports: ["5432:5432"]
  web:
    environment:
      - DATABASE_URL=postgres://app:@signs@@db:5432/app
      - SECRET_KEY_BASE=@hex64@
""",
    "compose.override.yaml": """\
services:
  mysql:
    environment:
      - MYSQL_ROOT_PASSWORD=@word@
      - MYSQL_DATABASE=shop
    healthcheck:
      test: ["CMD", "mysqladmin", "ping", "-uroot", "-p@easy@"]
""",
    "k8s/secret.yaml": """\
apiVersion: v1
kind: Secret
metadata:
  name: db
type: Opaque
data:
  username: @base64pw@
  password: @base64pw@
  tls.key: @base64@
""",
    "deploy/secret-stringdata.yml": """\
apiVersion: v1
kind: Secret
metadata:
  name: api
stringData:
  api-password: @password@
  token: @alnum@
""",
    "k8s/deployment.yaml": """\
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.test/web:1.4.2
          env:
            - name: REDIS_PASSWORD
              value: @password@
            - name: LOG_LEVEL
              value: info
            - name: API_TOKEN
              value: "@hex@"
""",
    "charts/web/values.yaml": """\
replicaCount: 2
auth:
  username: admin
  password: @easy@
  existingSecret: ""
redis:
  auth: {enabled: true, password: "@signs@"}
""",
    "application.properties": """\
spring.datasource.url=jdbc:mysql://localhost:3306/shop
spring.datasource.username=shop
spring.datasource.password=@word@
server.ssl.key-store-password=@easy@
""",
    "src/main/resources/application.yml": """\
spring:
  datasource:
    url: jdbc:postgresql://db/shop?user=shop&password=@easy@
    password: @password@
  mail:
    host: smtp.example.test
    password: '@signs@'
""",
    "appsettings.json": """\
{
  "ConnectionStrings": {
    "Default": "Server=db;Database=Shop;User Id=sa;Password=@password@;Encrypt=True"
  },
  "Jwt": { "Issuer": "shop", "SigningKey": "@base64@" }
}
""",
    "Web.config": """\
<configuration>
  <connectionStrings>
    <add name="Main" connectionString="Data Source=db;Initial Catalog=x;User ID=u;Pwd=@easy@;" />
  </connectionStrings>
  <appSettings>
    <add key="SmtpPassword" value="@password@" />
    <add key="Theme" value="dark" />
  </appSettings>
</configuration>
""",
    "settings.xml": """\
<settings>
  <servers>
    <server>
      <id>releases</id>
      <username>deploy</username>
      <password>@easy@</password>
    </server>
    <server><id>b</id><privateKey>/home/u/.ssh/id</privateKey><passphrase>@signs@</passphrase></server>
  </servers>
</settings>
""",
    "tomcat-users.xml": """\
<tomcat-users>
  <user username="admin" password="@word@" roles="manager-gui"/>
  <user username="bot" password="@easy@" roles="manager-script"/>
</tomcat-users>
""",
    "nuget.config": """\
<configuration>
  <packageSourceCredentials>
    <private>
      <add key="Username" value="bot" />
      <add key="ClearTextPassword" value="@lower@" />
    </private>
  </packageSourceCredentials>
</configuration>
""",
    "gradle.properties": """\
org.gradle.jvmargs=-Xmx2g
signing.keyId=ABCD1234
signing.password=@easy@
nexusPassword=@word@
""",
    "config/database.yml": """\
production:
  adapter: mysql2
  username: shop
  password: @signs@
  host: db1
staging:
  <<: *default
  password: "@word@"
""",
    "config/secrets.yml": "production:\n  secret_key_base: @hex64@\n  stripe: @stripe@\n",
    "config/storage.yml": """\
amazon:
  service: S3
  access_key_id: @aws-id@
  secret_access_key: @aws@
  region: eu-west-1
""",
    "wp-config.php": """\
<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', '@password@' );
define( 'DB_HOST', 'localhost' );
define('AUTH_KEY',         '@long@');
$table_prefix = 'wp_';
""",
    "config/app.php": """\
<?php
return [
    'name' => 'Shop',
    'key' => 'base64:@base64@',
    'mail' => ['username' => 'bot', 'password' => '@easy@'],
];
""",
    "settings.py": """\
import os
DEBUG = False
SECRET_KEY = "@long@"
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "USER": "app", "PASSWORD": "@easy@"}}
EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]
""",
    "config.ini": """\
[database]
user = app
password = @word@

[api]
token = @hex@
""",
    "alembic.ini": "[alembic]\nsqlalchemy.url = postgresql+psycopg2://app:@easy@@localhost/app\n",
    "my.cnf": "[client]\nuser=root\npassword=@signs@\n\n[mysqld]\nport=3306\n",
    "redis.conf": "port 6379\nrequirepass @easy@\nmasterauth @alnum@\nmaxmemory 2gb\n",
    "config.toml": """\
[server]
port = 80

[database]
user = "app"
password = "@word@"
dsn = "mysql://app:@easy@@tcp(db:3306)/app"
""",
    "pyproject-local.toml": '[[tool.index]]\nurl = "https://bot:@alnum@@pypi.example.test/simple"\n',
    "pip.conf": "[global]\nindex-url = https://__token__:@pypi@@pypi.example.test/simple\n",
    ".npmrc": "registry=https://registry.example.test/\n//registry.example.test/:_authToken=@npm@\n",
    "npmrc.template": "//npm.example.test/:_password=@base64pw@\n//npm.example.test/:username=bot\n",
    ".yarnrc.yml": 'npmScopes:\n  acme:\n    npmAuthToken: "@uuid@"\n',
    ".netrc": "machine api.example.test login bot password @easy@\n",
    "netrc.txt": "machine git.example.test\n  login bot\n  password @word@\n",
    ".pgpass": "db.example.test:5432:shop:app:@easy@\n",
    "ops/pgpass.txt": "db1:5432:*:replicator:@signs@\nlocalhost:5432:app:app:@word@\n",
    ".pypirc": "[pypi]\nusername = __token__\npassword = @pypi@\n",
    ".docker/config.json": '{"auths": {"registry.example.test": {"auth": "@login64@"}}}\n',
    "ci/dockerconfig.json": '{\n  "auths": {\n    "r.example.test": {\n      "auth": "@login64@"\n    }\n  }\n}\n',
    "htpasswd": "admin:@bcrypt@\nbob:@apr1@\n",
    "users.ldif": "dn: uid=bob,dc=example,dc=test\nuid: bob\nuserPassword: @ssha@\n",
    "shadow.bak": "root:@sha512@:19700:0:99999:7:::\ndaemon:*:19700:0:99999:7:::\n",
    "terraform.tfvars": 'region = "eu-west-1"\ndb_password = "@password@"\napi_token = "@lower@"\n',
    "main.tf": """\
provider "aws" {
  region     = "eu-west-1"
  access_key = "@aws-id@"
  secret_key = "@aws@"
}
resource "aws_db_instance" "main" {
  username = "app"
  password = "@easy@"
}
""",
    "group_vars/all.yml": """\
ansible_user: deploy
ansible_become_pass: @word@
vault_token: hvs.@long@
nginx_port: 80
""",
    "inventory.ini": "[web]\nweb1 ansible_host=10.0.0.4 ansible_user=root ansible_password=@easy@\n",
    ".github/workflows/deploy.yml": """\
name: deploy
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    env:
      TOKEN: ${{ secrets.TOKEN }}
      SONAR_TOKEN: @hex@
    steps:
      - run: curl -u bot:@easy@ https://ci.example.test/trigger
      - run: echo "$TOKEN"
""",
    ".gitlab-ci.yml": """\
variables:
  DOCKER_DRIVER: overlay2
  REGISTRY_PASSWORD: "@gitlab@"
deploy:
  script:
    - sshpass -p '@password@' ssh root@host uptime
    - docker login -u bot -p @alnum@ registry.example.test
""",
    "Jenkinsfile": """\
pipeline {
  environment {
    ARTIFACTORY_API_KEY = '@lower@'
  }
  stages { stage('x') { steps { sh 'PGPASSWORD=@easy@ psql -h db -U app' } } }
}
""",
    "Dockerfile": "FROM debian:12\nENV ADMIN_PASSWORD=@word@\nARG NPM_TOKEN=@npm@\nENV API_SECRET @alnum@\n",
    "deploy.sh": """\
#!/bin/sh
set -e
export AWS_SECRET_ACCESS_KEY="@aws@"
MYSQL_PWD=@easy@ mysql -u root shop < dump.sql
mysqldump --user=root --password=@signs@ shop > dump.sql
curl -H "Authorization: Bearer @alnum@" https://api.example.test/v1
""",
    "backup.sh": """\
#!/bin/bash
DB_PASS=@word@
RESTIC_PASSWORD="@password@"
restic -r s3:s3.example.test/b backup /srv
""",
    "init.sql": """\
CREATE USER 'app'@'%' IDENTIFIED BY '@easy@';
ALTER ROLE admin WITH LOGIN PASSWORD '@password@';
GRANT ALL ON shop.* TO 'app'@'%';
""",
    "service-account.json": """\
{
  "type": "service_account",
  "private_key_id": "@hex@",
  "private_key": "-----BEGIN PRIVATE KEY-----\\n@pem1@\\n-----END PRIVATE KEY-----\\n",
  "client_email": "bot@example.test"
}
""",
    "tls/server.pem": "-----BEGIN RSA PRIVATE KEY-----\n@pem@\n-----END RSA PRIVATE KEY-----\n",
    "config/tls.yaml": """\
tls:
  cert: /etc/tls/cert.pem
  key: |
    -----BEGIN EC PRIVATE KEY-----
    @pem1@
    -----END EC PRIVATE KEY-----
""",
    "alertmanager.yml": """\
global:
  smtp_auth_username: bot
  smtp_auth_password: @easy@
  slack_api_url: https://hooks.slack.com/services/T0AAAAAAA/B0AAAAAAA/@alnum@
""",
    "grafana.ini": "[security]\nadmin_user = admin\nadmin_password = @word@\nsecret_key = @alnum@\n",
    "prometheus.yml": """\
scrape_configs:
  - job_name: web
    basic_auth:
      username: prom
      password: @word@
    bearer_token: @jwt@
""",
    "config.js": """\
module.exports = {
  port: 3000,
  session: { secret: '@easy@', resave: false },
  mongo: 'mongodb+srv://app:@signs@@cluster0.example.test/app',
  githubToken: "@github@",
};
""",
    "environment.prod.ts": """\
export const environment = {
  production: true,
  apiKey: '@alnum@',
  adminPassword: '@easy@',
};
""",
    "config.exs": """\
import Config
config :app, App.Repo,
  username: "app",
  password: "@easy@",
  hostname: "db"
config :app, AppWeb.Endpoint, secret_key_base: "@long@"
""",
    "config.go": """\
package config
const (
\tdbPassword = "@password@"
\tAPIToken   = "@lower@"
)
""",
    "Config.java": """\
public class Config {
    private static final String PASSWORD = "@easy@";
    static String slackToken = "@slack@";
    String user = System.getenv("USER");
}
""",
    "sendmail.rb": "ActionMailer::Base.smtp_settings = { user_name: 'apikey', password: '@sendgrid@' }\n",
    "kube/config": """\
apiVersion: v1
kind: Config
users:
- name: admin
  user:
    client-key-data: @base64@
    token: @jwt@
""",
    "terraform.tfstate": '{"resources": [{"instances": [{"attributes": {"password": "@easy@", "id": "db"}}]}]}\n',
    ".aws/credentials": "[default]\naws_access_key_id = @aws-id@\naws_secret_access_key = @aws@\n",
    "rclone.conf": "[box]\ntype = webdav\nuser = me\npass = @alnum@\n",
    "filezilla.xml": '<Server><Host>h</Host><User>u</User><Pass encoding="base64">@base64pw@</Pass></Server>\n',
    "proxy.conf": 'Acquire::http::Proxy "http://me:@easy@@proxy.example.test:3128";\n',
    "msmtprc": "account default\nhost smtp.example.test\nuser me\npassword @password@\n",
    "wpa_supplicant.conf": 'network={\n  ssid="home"\n  psk="@password@"\n}\n',
    "wg0.conf": "[Interface]\nPrivateKey = @base64@\nListenPort = 51820\n[Peer]\nPresharedKey = @base64@\n",
    "ops/notes.md": "# 접속 정보\n\n- 아이디: admin\n- 비밀번호: @easy@\n- DB 암호 = @password@\n",
    "README-internal.md": "Staging login: `admin` / password: `@easy@`\n\nAPI token: @alnum@\n",
    "snmpd.conf": "rocommunity @easy@ 10.0.0.0/8\ncreateUser monitor SHA @password@ AES\n",
    "insomnia.json": '{"headers": [{"name": "X-Api-Key", "value": "@lower@"}, {"name": "Accept", "value": "*/*"}]}\n',
    "request.http": "GET https://api.example.test/v1/me HTTP/1.1\nAuthorization: Basic @login64@\nX-Auth-Token: @hex@\nCookie: session=@alnum@\n",
    "openvpn-auth.ovpn": "client\nremote vpn.example.test 1194\n<key>\n-----BEGIN PRIVATE KEY-----\n@pem@\n-----END PRIVATE KEY-----\n</key>\n",
    "firebase.json": '{"apiKey": "@alnum@", "authDomain": "x.example.test", "projectId": "x-1"}\n',
    "telegraf.conf": '[[outputs.influxdb_v2]]\n  urls = ["http://influx:8086"]\n  token = "@base64@"\n',
    "odbc.ini": "[Shop]\nDriver = PostgreSQL\nServername = db\nUserName = app\nPassword = @word@\n",
}
"""A file's name and its text. They were all written before a rule was tried on any."""
