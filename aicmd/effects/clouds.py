"""Clouds, and the tools that build machines there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Judge
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.resolution import spelled
from aicmd.translation import N_
from aicmd.translation import _

_ENDS = (
    r"(?:[\w-]+:)?(?:delete|destroy|remove|rm|rb|terminate|purge|drop|wipe|revoke"
    r"|deregister|reset|stop|deallocate|disable|undeploy|cancel"
    r"|release|detach|dismiss|force-\w+|abort|uninstall|teardown|erase|del|empty"
    r"|flush|nuke|deprovision|decommission|batch-delete|batch-write)(?:[-:]\S*)?"
)
_RIGHTS = (
    r"(?:(?:attach|put|add|create|update|set|modify)-(?:\S*(?:policy|acl|role"
    r"|access-key|login-profile|public-access\S*|permission\S*|iam\S*"
    r"|user-to-group|grants?))\S*"
    r"|authorize-\S*|add-iam-policy-binding|set-iam-policy|create-access-key"
    r"|make-public|put-bucket-acl|put-object-acl|put-public-access-block|iam:\S+"
    r"|role-assignment)"
)
_READS = (
    r"(?:describe|list|ls|get|show|help|version|status|info|view|wait|head|lookup"
    r"|search|whoami|logs?|tail|check|diff|plan|preview|validate|estimate|query"
    r"|cat|stat|du"
    r"|read|output|outputs|graph|providers|fmt|console-output|export|simulate|test"
    r"|batch-get|scan|count|history|explain|print|releases|ps|ping|regions|metrics"
    r"|accounts|instances|top)(?:[-:]\S*)?"
)
_TELLS = r"get-secret-value|print-(?:access|identity)-token|get-access-token|get-session-token|get-login-password|config:get"
"""What prints a key or a password."""

_DEEP = 4
"""Operands among which a verb is looked for."""

_VALUED = (
    "--profile --region --output --query --project --zone --subscription -g"
    " --resource-group -n --name --account -a --app -c --context"
    " --format --filter -o -s --configuration --endpoint-url --location -r"
    " --remote --org -p --stack -C --chdir --cwd --namespace -t --token"
    " --access-token --image -l"
)


def _judge(ends: str, there: str, plain: bool = False) -> Judge:
    """By the verb among the first operands: what ends something, what gives rights, what reads."""

    def judge(call: Call) -> Iterator[Finding]:
        if call.has(
            "--dry-run --dryrun --no-execute --help --version --what-if --generate-cli-skeleton"
        ) or call.has("help"):
            return
        operands = call.operands(_VALUED)[:_DEEP]
        values = [spelled(word) for word in operands]
        for word, value in zip(operands, values, strict=True):
            if re.fullmatch(_ENDS, value) or value in ends.split():
                yield Finding(
                    DANGER,
                    call.program.start,
                    word.end,
                    _("deletes or stops what is {there}").format(there=_(there)),
                )
                return
        for word, value in zip(operands, values, strict=True):
            if re.fullmatch(_RIGHTS, value):
                yield Finding(
                    DANGER,
                    call.program.start,
                    word.end,
                    _("changes who may do what {there}").format(there=_(there)),
                )
                return
            if re.fullmatch(_TELLS, value):
                yield call.at(CAUTION, word, N_("tells a secret"))
                return
            if re.fullmatch(_READS, value) and "=" not in value:
                return
        if call.has(
            "--delete --delete-removed --prune --force-destroy -d"
            if plain
            else "--delete --delete-removed --force-destroy"
        ):
            yield call.whole(DANGER, _("deletes what is {there}").format(there=_(there)))
        elif call.arguments:
            yield call.whole(CAUTION, _("changes what is {there}").format(there=_(there)))

    return judge


_STATE = frozenset(("state rm", "state mv", "state push", "workspace delete", "run-all destroy"))
_LOOKS = frozenset(
    "plan show validate output version fmt graph providers console metadata get test".split()
) | {"state list", "state show", "state pull", "workspace list", "workspace show"}


def _terraform(call: Call) -> Iterator[Finding]:
    operands = [spelled(word) for word in call.operands("-chdir -C")]
    verbs, given = operands[:2], [spelled(word).lstrip("-") for word in call.arguments]
    if {"help", "version", "h"} & set(given):
        return
    if verbs[:1] == ["destroy"] or (verbs[:1] == ["apply"] and "destroy" in given):
        yield call.whole(DANGER, N_("destroys the real machines"))
    elif verbs[:1] == ["apply"] and (
        "auto-approve" in [one.partition("=")[0] for one in given]
        or call.feed.names & {"yes", "echo", "printf"}
    ):
        yield call.whole(DANGER, N_("changes the real machines without a look at the plan"))
    elif " ".join(verbs) in _STATE or verbs[:1] in (["taint"], ["untaint"], ["force-unlock"]):
        yield call.whole(DANGER, N_("changes what terraform knows of the machines"))
    elif call.has("-out -raw -json -generate-config-out") and verbs[:1] != ["version"]:
        yield call.whole(CAUTION, N_("writes a file, or tells secrets"))
    elif verbs[:1] and (verbs[0] in _LOOKS or " ".join(verbs) in _LOOKS):
        return
    elif verbs:
        yield call.whole(CAUTION, N_("changes the project's state or the real machines"))


def _ansible(call: Call) -> Iterator[Finding | Code]:
    module = next((value for _, value in call.values("-m --module-name")), "command")
    for word, value in call.values("-a --args"):
        if module.rpartition(".")[2] in ("shell", "command", "raw", "script"):
            yield Code(word, value)
        elif re.search(r"state=(?:absent|stopped)|mode=0?[0-7]?[0-7][0-7][2367]\b", value):
            yield call.at(DANGER, word, N_("deletes or stops things on other computers"))


PROGRAMS = {
    "terraform|tofu|terragrunt|tf": Program(judge=_terraform),
    "aws|awslocal|aws2": Program(judge=_judge("s3rm", N_("in the cloud"))),
    (
        "gcloud|gsutil|az|doctl|heroku|fly|flyctl|vercel|netlify|firebase|wrangler"
        "|linode-cli|hcloud|openstack|oci|ibmcloud|aliyun|scw|vultr-cli|exo|upctl"
        "|railway|render|cf|eb|sam|cdk|serverless|sls|amplify|copilot|supabase"
        "|planetscale|pscale|neonctl|turso|mc|s3cmd|s5cmd|b2|azcopy|swift-client"
        "|pulumi|up|nomad-pack|dokku|kamal|cap|stripe|twilio|ionosctl|tccli|yc"
        "|eksctl-nodes|vault|akamai|fastly|datadog-ci|sentry-cli|op-connect|spacectl"
        "|crossplane|waypoint|boundary|atlas|ccloud|confluent|databricks"
        "|snowsql-admin|gam|okta"
    ): Program(judge=_judge("rm rb apps:destroy pg:reset mirror", N_("in the cloud"), plain=True)),
    "ansible": Program((row(CAUTION, "", "", N_("acts on other computers")),), _ansible),
    (
        "ansible-playbook|ansible-pull|salt|salt-call|puppet|chef-client|knife|fab"
        "|packer|pyinfra|juju|cloud-init|capistrano"
    ): Program(
        (
            reads(
                "",
                (
                    "--check --syntax-check --list-tasks --list-hosts --noop --why-run --version"
                    " -C --list-tags"
                ),
            ),
            reads("validate|inspect|version|status|config|lookup|facts|fmt|list|show|query|schema"),
            row(
                DANGER,
                (
                    "clean|delete|destroy-model|destroy-controller|kill-controller"
                    "|remove-application|remove-unit|node delete"
                ),
                "",
                N_("destroys machines or what is known of them"),
            ),
            row(CAUTION, "", "", N_("changes other computers")),
        )
    ),
    (
        "ansible-vault|ansible-galaxy|ansible-inventory|ansible-doc|ansible-config"
        "|tflint|tfsec|checkov|infracost|trivy|cfn-lint"
    ): Program(
        (
            reads("view|list|info|search|show"),
            reads("", "--list --graph -l --host"),
            row(CAUTION, "encrypt|decrypt|edit|rekey|install|remove|init", "", N_("changes files")),
        )
    ),
}
