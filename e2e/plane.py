"""The real control plane as plain processes: no Docker, no root, no image to pull.

etcd, kube-apiserver, kube-controller-manager and kube-scheduler are the released code, built by `e2e/tools/build`; kwok plays the
kubelets. Everything listens on free loopback ports and keeps its state in one folder, so that several planes can live beside each
other and none outlives its test. Authorisation is real (RBAC, Node aside): only our own parts carry the admin's token, which is drawn
anew at each start. Ready takes about eight seconds.
"""

from __future__ import annotations

import secrets
from pathlib import Path

import requests

from e2e import kubeconfig
from e2e.binaries import PKI, program
from e2e.cluster import Cluster
from e2e.process import Process, ports

HERE = Path(__file__).parent
START_SECONDS = 60.0
_SERVICES = "10.96.0.0/16"
_SERVING = (f"--tls-cert-file={PKI / 'cert.pem'}", f"--tls-private-key-file={PKI / 'key.pem'}")


class Plane(Cluster):
    """`with Plane(folder) as plane:` starts it; leaving the block stops it. See Cluster for what it offers."""

    def __init__(self, folder: Path):
        super().__init__(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self._token = secrets.token_hex(16)
        self._ports = dict(zip(("etcd", "peer", "api", "manager", "scheduler", "kwok"), ports(6), strict=True))

    @property
    def audit(self) -> Path:
        return self.folder / "audit.log"

    def __enter__(self) -> Plane:
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.stop()

    def _start(self) -> None:
        self._credentials()
        self._run(self._etcd()).ready(lambda: answers(self._local("etcd", "/health")), START_SECONDS)
        self._run(self._api()).ready(lambda: answers(self._local("api", "/readyz", "https")), START_SECONDS)
        rest = [self._run(each) for each in (self._manager(), self._scheduler(), self._kwok())]
        for process, look in zip(rest, (self._managed, self._scheduling, self._faking), strict=True):
            process.ready(look, START_SECONDS)

    def _run(self, process: Process) -> Process:
        self.processes.append(process)
        return process.start()

    def _credentials(self) -> None:
        tokens = self.folder / "tokens.csv"
        tokens.touch(mode=0o600)
        tokens.write_text(f'{self._token},admin,admin,"system:masters"\n')
        url = f"https://127.0.0.1:{self._ports['api']}"
        self.adopt(kubeconfig.write(self.folder / "admin.kubeconfig", url=url, ca=PKI / "cert.pem", token=self._token))

    def _local(self, part: str, path: str, scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self._ports[part]}{path}"

    def _managed(self) -> bool:
        """The controllers work once the namespace has its ServiceAccount: pods can be created from then on."""
        return self.client.find("serviceaccounts", "default", "default") is not None

    def _scheduling(self) -> bool:
        return answers(self._local("scheduler", "/readyz", "https"))

    def _faking(self) -> bool:
        return answers(self._local("kwok", "/readyz"))

    def _etcd(self) -> Process:
        clients, peers = self._local("etcd", ""), self._local("peer", "")
        return Process("etcd", [
            program("etcd"), "--name=e2e", f"--data-dir={self.folder / 'etcd'}", "--unsafe-no-fsync",
            f"--listen-client-urls={clients}", f"--advertise-client-urls={clients}",
            f"--listen-peer-urls={peers}", f"--initial-advertise-peer-urls={peers}", f"--initial-cluster=e2e={peers}",
            "--log-level=warn",
        ], self.folder)  # fmt: skip

    def _api(self) -> Process:
        return Process("kube-apiserver", [
            program("kube-apiserver"), f"--etcd-servers={self._local('etcd', '')}",
            "--bind-address=127.0.0.1", "--advertise-address=127.0.0.1", f"--secure-port={self._ports['api']}",
            *_SERVING,
            f"--service-account-key-file={PKI / 'key.pem'}", f"--service-account-signing-key-file={PKI / 'key.pem'}",
            "--service-account-issuer=https://kubernetes.default.svc", f"--service-cluster-ip-range={_SERVICES}",
            f"--token-auth-file={self.folder / 'tokens.csv'}", "--authorization-mode=RBAC",
            "--endpoint-reconciler-type=none", "--allow-privileged=true",
            f"--audit-policy-file={HERE / 'audit.yaml'}", f"--audit-log-path={self.audit}", "--audit-log-mode=blocking",
            "--audit-log-maxsize=10000",  # megabytes: the whole story in one file
        ], self.folder)  # fmt: skip

    def _manager(self) -> Process:
        return Process("kube-controller-manager", [
            program("kube-controller-manager"), f"--kubeconfig={self.kubeconfig}", "--leader-elect=false",
            "--bind-address=127.0.0.1", f"--secure-port={self._ports['manager']}", *_SERVING,
            f"--service-account-private-key-file={PKI / 'key.pem'}", f"--root-ca-file={PKI / 'cert.pem'}",
            "--kube-api-qps=300", "--kube-api-burst=500", "--concurrent-gc-syncs=10",
            "--horizontal-pod-autoscaler-sync-period=2s",
        ], self.folder)  # fmt: skip

    def _scheduler(self) -> Process:
        return Process("kube-scheduler", [
            program("kube-scheduler"), f"--kubeconfig={self.kubeconfig}", "--leader-elect=false",
            "--bind-address=127.0.0.1", f"--secure-port={self._ports['scheduler']}", *_SERVING,
            "--kube-api-qps=300", "--kube-api-burst=500",
        ], self.folder)  # fmt: skip

    def _kwok(self) -> Process:
        return kwok(self.kubeconfig, self._ports["kwok"], self.folder)


def kwok(config: Path, port: int, folder: Path) -> Process:
    """kwok over any cluster: it plays the kubelet of each node annotated kwok.x-k8s.io/node=fake, and of no other."""
    return Process("kwok", [
        program("kwok"), f"--kubeconfig={config}", f"--config={HERE / 'stages.yaml'}",
        "--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake",
        f"--server-address=127.0.0.1:{port}", "--node-lease-duration-seconds=40",
    ], folder)  # fmt: skip


def answers(url: str) -> bool:
    """Whether one of our own servers says 200 to a GET."""
    try:
        return requests.get(url, timeout=2, verify=str(PKI / "cert.pem")).ok
    except requests.RequestException:
        return False
