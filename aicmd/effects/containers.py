"""Containers and clusters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.resolution import spelled
from aicmd.translation import N_

_DELETES = N_("deletes containers, images or their data")
_CLUSTER = N_("deletes or evicts things of the cluster")
_DOCKER = (
    "-H --host -c --context -f --file -p --project-name --profile --env-file"
    " --config -l --log-level --project-directory"
    " --filter --format --name -e --env -v --volume -w --workdir -u --user"
    " --network --entrypoint -t --tag --build-arg --target --platform"
    " -n --tail --since --until --mount --label --memory -m --cpus --restart"
    " --hostname --add-host --publish --index --scale"
)
_KUBE = (
    "-n --namespace --context --cluster --kubeconfig -s --server --user --token"
    " --as -l --selector -o --output -f --filename -c"
    " --container --field-selector --kube-context --version --values --set -k"
    " --kustomize --timeout --sort-by --tail --since --replicas --image -p"
    " --patch --type"
)
_ROOTS = (
    r"(?:type=bind,.*?(?:src|source)=)?(?:/|/etc|/root|/home|/var|/usr|/boot|/dev"
    r"|/proc|/sys|/var/run/docker\.sock|/run/docker\.sock)(?::|,|$)"
)


def _container(call: Call) -> Iterator[Finding]:
    for option in ("--privileged",):
        word = call.option(option)
        if word is not None:
            yield call.at(DANGER, word, N_("gives it the rights of the host"))
    for word, value in call.values("--pid --userns --ipc --cap-add --security-opt"):
        if value in ("host", "ALL", "SYS_ADMIN", "seccomp=unconfined", "apparmor=unconfined"):
            yield call.at(DANGER, word, N_("gives it rights of the host"))
    for word, value in call.values("-v --volume --mount"):
        if re.match(_ROOTS, value) and not re.search(r":ro(?:,|$)|readonly", value):
            yield call.at(DANGER, word, N_("lets it change the host's files"))


def _cluster(call: Call) -> Iterator[Finding]:
    if call.has("--dry-run"):
        return
    operands = [spelled(word) for word in call.operands(_KUBE)]
    for word, value in call.values("-f --filename -k --kustomize"):
        if "://" in value and operands[:1] in (["apply"], ["create"], ["replace"]):
            yield call.at(DANGER, word, N_("applies what the network sends, unseen"))
    secret = operands[:1] == ["get"] and any(one.startswith("secret") for one in operands[1:2])
    if secret and call.has("-o --output"):
        yield call.whole(CAUTION, N_("tells secrets of the cluster"))


PROGRAMS = {
    "docker|podman|nerdctl|docker-compose|podman-compose|finch|buildah|ctr|crictl": Program(
        (
            reads("", "--dry-run"),
            row(
                DANGER,
                "container|image|volume|network|system|builder|buildx|compose|secret|config"
                "|stack|service|node|pod|machine|context|plugin|manifest|images|i|v|n|c"
                " rm|prune|remove|delete|del|rmi",
                "",
                _DELETES,
            ),
            row(DANGER, "compose|stack down|rm", "-v --volumes --rmi", _DELETES),
            row(DANGER, "down", "-v --volumes --rmi", _DELETES),
            row(DANGER, "system|machine reset", "", _DELETES),
            row(DANGER, "rm|rmi|rmp|prune", "", _DELETES),
            row(DANGER, "swarm leave|init|ca|unlock", "", N_("changes the cluster")),
            reads(
                "ps|images|logs|inspect|top|stats|version|info|port|diff|history|events"
                "|search|help|ls|pods|stopped|imagefsinfo|containers|config"
            ),
            reads(
                "container|image|volume|network|system|compose|context|service|stack|node"
                "|secret|config|plugin|buildx|builder|manifest|machine|images|swarm"
                " ls|list|inspect|logs|ps|df|top|stats|config|info|events|images|version|port"
                "|history|show|diff|services|du|tasks|check|join-token"
            ),
            row(CAUTION, "", "", N_("starts, stops or makes containers")),
        ),
        _container,
        valued=_DOCKER,
    ),
    "kubectl|oc|k|k3s|microk8s|kubectl.exe|k0s|rke2|kubecolor": Program(
        (
            reads("", "--dry-run"),
            row(DANGER, "delete|drain", "", _CLUSTER),
            row(DANGER, "kubectl|crictl|ctr delete|drain|rm|rmi", "", _CLUSTER),
            row(DANGER, "replace", "--force", _CLUSTER),
            row(DANGER, "apply", "--prune --force", N_("deletes what the files do not name")),
            row(DANGER, "taint", "", _CLUSTER),
            row(
                DANGER,
                "create|auth clusterrolebinding|rolebinding|reconcile",
                "",
                N_("gives rights over the cluster"),
            ),
            row(DANGER, "adm policy|drain|prune", "", N_("gives rights over the cluster")),
            row(DANGER, "scale", "--replicas=0", N_("stops what is running")),
            reads(
                "get|describe|logs|top|explain|version|cluster-info|diff|api-resources"
                "|api-versions|status|whoami|projects|completion|wait|options|events|help"
                "|kustomize|project"
            ),
            reads("config view|get-contexts|current-context|get-clusters|get-users"),
            reads("auth can-i|whoami"),
            reads("rollout status|history"),
            reads("plugin list"),
            row(CAUTION, "", "", N_("changes the cluster")),
        ),
        judge=_cluster,
        valued=_KUBE,
    ),
    (
        "helm|helmfile|kustomize|skaffold|argocd|flux|istioctl|linkerd|velero|kops"
        "|eksctl|kubeadm|kind|k3d|minikube|crc|tilt|garden|odo|rancher|talosctl"
        "|kubectx|kubens|stern|k9s"
    ): Program(
        (
            row(CAUTION, "", "--post-renderer", N_("starts a program")),
            reads("", "--dry-run"),
            row(
                DANGER,
                "uninstall|delete|del|rollback|destroy|reset|purge|un|shutdown|wipe",
                "",
                N_("removes what runs in the cluster"),
            ),
            row(
                DANGER,
                (
                    "app|cluster|clusters|backup|schedule|restore|proj|repo|nodegroup|ig|secret"
                    "|kustomization|source|machine delete|rm|remove|destroy"
                ),
                "",
                N_("removes what runs in the cluster"),
            ),
            reads(
                "list|ls|status|get|show|search|template|lint|version|history|diff|build"
                "|validate|describe|analyze|proxy-status|check|logs|stat|env|profile|config"
                "|ip|update-context|render|inspect|tree|events|api-resources|help|completion"
                "|stern"
            ),
            reads(
                "app|cluster|clusters|backup|repo|plugin|dependency|images|nodes|nodegroup"
                "|addons|service list|get|ls|diff|history|logs|describe|build"
            ),
            row(CAUTION, "", "", N_("changes the cluster")),
        ),
        valued=_KUBE,
    ),
    (
        "vagrant|multipass|lxc|lxd|incus|virsh|qm|pct|VBoxHeadless|limactl|colima|xl"
        "|vmrun|govc|nomad|consul|machinectl|distrobox|toolbox|wsl|wsl.exe"
        "|firecracker|vzctl|proxmox|orb|utmctl"
    ): Program(
        (
            row(
                DANGER,
                (
                    "destroy|delete|undefine|purge|unregister|remove|rm|vol-delete|pool-delete"
                    "|pool-destroy|snapshot-delete|net-destroy|--unregister|vm.destroy|deregister"
                ),
                "",
                N_("destroys a virtual machine or its data"),
            ),
            row(DANGER, "*", "--unregister", N_("destroys a virtual machine or its data")),
            row(
                DANGER,
                (
                    "job|image|storage|snapshot|network|profile|project|kv|acl|box|vm|volume"
                    "|namespace|node stop|delete|rm|remove|purge|destroy|drain"
                ),
                "",
                N_("destroys a virtual machine or its data"),
            ),
            reads(
                "list|ls|info|status|global-status|show|dominfo|domstate|net-list|pool-list"
                "|vol-list|version|config|capabilities|nodeinfo|find|snapshot|dumpxml"
                "|domblklist|domiflist|vcpuinfo|--list|-l|members|catalog|monitor|validate"
                "|plan"
            ),
            reads(
                "image|box|job|node|storage|network|profile|snapshot list|ls|status|show|info"
                "|plan|validate|inspect"
            ),
            row(CAUTION, "", "", N_("starts, stops or changes virtual machines")),
        )
    ),
}
