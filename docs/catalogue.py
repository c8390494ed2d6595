"""Writes the tables of the embedded catalogue from price lists in CSV: a maintainer's tool, run when new lists are at hand.

    python docs/catalogue.py PRICES.csv.gz --pods TYPES.csv.gz

PRICES has one line a region and type: cloud, region, instance_type, arch, vcpus, memory_gib, accelerator,
accelerator_count, accelerator_memory_gb, on_demand_usd_h, spot_usd_h, reserved_1y_usd_h, reserved_3y_usd_h,
on_demand_date, spot_date, basis, source. TYPES has name and max_pods of AWS types (Karpenter's instance types page).
What is taken over, and what is left out, is decided here, so that a change of the choice is a change of this file.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

DATA = Path(__file__).parents[1] / "operator" / "isocost" / "catalogue" / "data"
Line = dict[str, str]

REGIONS = {
    "aws": "ap-northeast-1 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 "
    "sa-east-1 us-east-1 us-east-2 us-west-2",
    "gcp": "asia-northeast1 asia-south1 asia-southeast1 australia-southeast1 europe-north1 europe-west1 europe-west4 "
    "northamerica-northeast1 southamerica-east1 us-central1 us-east1 us-east4 us-west1",
    "azure": "australiaeast brazilsouth canadacentral centralindia eastus eastus2 germanywestcentral japaneast northeurope "
    "southcentralus southeastasia swedencentral westeurope westus2 westus3",
    "hyperstack": "CANADA-1 NORWAY-1 US-1",
    "nebius": "eu-north1 eu-west1 us-central1",
    "verda": "FIN-01 FIN-02 FIN-03",
    "lambda": "us-east-1",
    "runpod": "US",
}
WHOLE = ("aws/us-east-1",)
"""Where every type of the list is taken; elsewhere what FAMILIES names."""
FAMILIES = {
    "aws": r"(t3a?|t4g|[cmr](5a?|6i|6a|6g|7i|7a|7g|8i|8g)|g\d\w*|gr\d\w*|p\d\w*(-\w+)?|inf\d|trn\d\w?)\..*",
    "gcp": r"(a2|a3|c2d?|c3d?|c4[ad]?|e2|g2|g4|n1|n2d?|n4|t2d)-.*",
    "azure": r"Standard_([DEF]\d+(a?d?s|a?ls|ps)_v[3-6]|F\d+s_v2|B\d+ms|N[CDV].*)",
}
SPECIAL = {"aws": r"(g|gr|p|inf|trn|dl|vt|f)\d.*", "gcp": r"[ag]\d-.*", "azure": r"Standard_N.*"}
"""Types that are rented for their accelerator: without one in the list they would pass for dear machines of mere cores."""
ONE_PRICE = ("lambda", "runpod")
"""Clouds whose list has one price for everywhere: one catalogue named any, instead of one a region all alike."""
ANY = "any"
PODS = {"azure": 250}
"""Azure CNI Overlay, the default of AKS; elsewhere the kubelet's own 110, on AWS what its network interfaces allow."""

ACCELERATORS = {
    # key: product (label nvidia.com/gpu.product as GPU feature discovery writes it), resource, MiB of one device
    "A10": ("NVIDIA-A10", "nvidia.com/gpu", 24 * 1024),
    "A100-40GB": ("NVIDIA-A100-SXM4-40GB", "nvidia.com/gpu", 40 * 1024),
    "A100-40GB-PCIe": ("NVIDIA-A100-PCIE-40GB", "nvidia.com/gpu", 40 * 1024),
    "A100-80GB": ("NVIDIA-A100-SXM4-80GB", "nvidia.com/gpu", 80 * 1024),
    "A100-80GB-PCIe": ("NVIDIA-A100-80GB-PCIe", "nvidia.com/gpu", 80 * 1024),
    "A10G": ("NVIDIA-A10G", "nvidia.com/gpu", 24 * 1024),
    "B200": ("NVIDIA-B200", "nvidia.com/gpu", 180 * 1024),
    "B300": ("NVIDIA-B300-SXM6-AC", "nvidia.com/gpu", 268 * 1024),
    "GB200": ("NVIDIA-GB200", "nvidia.com/gpu", 186 * 1024),
    "GH200": ("NVIDIA-GH200-480GB", "nvidia.com/gpu", 96 * 1024),
    "H100-80GB": ("NVIDIA-H100-80GB-HBM3", "nvidia.com/gpu", 80 * 1024),
    "H100-80GB-PCIe": ("NVIDIA-H100-PCIe", "nvidia.com/gpu", 80 * 1024),
    "H100-94GB-NVL": ("NVIDIA-H100-NVL", "nvidia.com/gpu", 94 * 1024),
    "H200": ("NVIDIA-H200", "nvidia.com/gpu", 141 * 1024),
    "Inferentia": ("Inferentia", "aws.amazon.com/neuron", 8 * 1024),
    "Inferentia2": ("Inferentia2", "aws.amazon.com/neuron", 32 * 1024),
    "L4": ("NVIDIA-L4", "nvidia.com/gpu", 24 * 1024),
    "L40": ("NVIDIA-L40", "nvidia.com/gpu", 48 * 1024),
    "L40S": ("NVIDIA-L40S", "nvidia.com/gpu", 48 * 1024),
    "M60": ("Tesla-M60", "nvidia.com/gpu", 8 * 1024),
    "MI300X": ("AMD_Instinct_MI300X_OAM", "amd.com/gpu", 192 * 1024),
    "RTX-6000-Ada": ("NVIDIA-RTX-6000-Ada-Generation", "nvidia.com/gpu", 48 * 1024),
    "RTX-A4000": ("NVIDIA-RTX-A4000", "nvidia.com/gpu", 16 * 1024),
    "RTX-A6000": ("NVIDIA-RTX-A6000", "nvidia.com/gpu", 48 * 1024),
    "RTX-PRO-4500": ("NVIDIA-RTX-PRO-4500-Blackwell-Server-Edition", "nvidia.com/gpu", 32 * 1024),
    "RTX-PRO-6000": ("NVIDIA-RTX-PRO-6000-Blackwell-Server-Edition", "nvidia.com/gpu", 96 * 1024),
    "RTX6000": ("Quadro-RTX-6000", "nvidia.com/gpu", 24 * 1024),
    "Radeon-Pro-V520": ("AMD_Radeon_Pro_V520", "amd.com/gpu", 8 * 1024),
    "T4": ("Tesla-T4", "nvidia.com/gpu", 16 * 1024),
    "T4G": ("NVIDIA-T4G", "nvidia.com/gpu", 16 * 1024),
    "Trainium": ("Trainium", "aws.amazon.com/neuron", 32 * 1024),
    "V100-16GB": ("Tesla-V100-SXM2-16GB", "nvidia.com/gpu", 16 * 1024),
    "V100-16GB-PCIe": ("Tesla-V100-PCIE-16GB", "nvidia.com/gpu", 16 * 1024),
    "V100-32GB": ("Tesla-V100-SXM2-32GB", "nvidia.com/gpu", 32 * 1024),
}
PCIE = {
    # types whose list names the chip but not the board
    "Standard_NC24ads_A100_v4": "A100-80GB-PCIe",
    "Standard_NC48ads_A100_v4": "A100-80GB-PCIe",
    "Standard_NC96ads_A100_v4": "A100-80GB-PCIe",
    "Standard_NC6s_v3": "V100-16GB-PCIe",
    "Standard_NC12s_v3": "V100-16GB-PCIe",
    "Standard_NC24s_v3": "V100-16GB-PCIe",
    "Standard_NC24rs_v3": "V100-16GB-PCIe",
    "gpu_1x_a100": "A100-40GB-PCIe",
    "gpu_2x_a100": "A100-40GB-PCIe",
    "gpu_4x_a100": "A100-40GB-PCIe",
}
SPECS = "github.com/cristim/ec2-instances-info"
SOURCES = {
    "karpenter-aws": f"github.com/aws/karpenter-provider-aws; spot and reservations: {SPECS}",
    "ec2instances-2025-05": f"{SPECS}, from ec2instances.info",
    "ec2instances-2025-05*karpenter-aws": f"{SPECS}, times the change in us-east-1 since (github.com/aws/karpenter-provider-aws)",
    "cyclenerd": "github.com/Cyclenerd/google-cloud-pricing-cost-calculator",
    "karpenter-azure": f"github.com/Azure/karpenter-provider-azure; spot and reservations: {SPECS}",
    "azure-instances-2025-05": SPECS,
    "skypilot-catalog": "github.com/skypilot-org/skypilot-catalog, v8, transcribed 2026-11-23; the list itself has no date",
}
DOUBTED = {
    # what `isocost prices lint` found in the lists, and nothing explains: left out
    ("aws/us-east-1", "m8gb.metal-24xl"): "on_demand_usd_h",  # twice its family's price of a core
    ("aws/us-east-1", "r8gb.metal-24xl"): "on_demand_usd_h",  # likewise
    ("aws/us-east-1", "r5b.2xlarge"): "spot_usd_h",  # the reservation for one year in the place of spot
}
"""A price that is taken out; without one on demand the whole type is."""
RESERVED_DAY = "2025-05-28"
"""Reservations of types without a spot price carry no day of their own; all are of ec2-instances-info."""
PRICES = ("on_demand_usd_h", "spot_usd_h", "reserved_1y_usd_h", "reserved_3y_usd_h")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("prices", type=Path)
    parser.add_argument("--pods", type=Path, required=True)
    asked = parser.parse_args()
    pods = {line["name"]: line["max_pods"] for line in read(asked.pods)}
    write([line for line in map(mended, read(asked.prices)) if wanted(line, pods)], pods)


def read(file: Path) -> Iterable[Line]:
    data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    return csv.DictReader(io.StringIO(data.decode()))


def place(line: Line) -> str:
    return f"{line['cloud']}/{line['region']}"


def mended(line: Line) -> Line:
    """With the board's name where the list has only the chip's, and without doubted prices; reservations with their day."""
    doubted = DOUBTED.get((place(line), line["instance_type"]))
    out = {doubted: ""} if doubted else {}
    if not line["spot_date"] and (line["reserved_1y_usd_h"] or line["reserved_3y_usd_h"]):
        out["spot_date"] = RESERVED_DAY
    return {**line, **out, "accelerator": PCIE.get(line["instance_type"], line["accelerator"])}


def wanted(line: Line, pods: dict[str, str]) -> bool:
    """Regions and families of this page; whole cores; known accelerators; on AWS, types whose number of pods is known."""
    cloud, name = line["cloud"], line["instance_type"]
    if line["region"] not in REGIONS.get(cloud, "").split() or Decimal(line["vcpus"]) % 1 or not line[PRICES[0]]:
        return False
    common = place(line) in WHOLE or re.fullmatch(FAMILIES.get(cloud, ".*"), name)
    special = re.fullmatch(SPECIAL.get(cloud, ""), name)
    labelled = line["accelerator"] in ACCELERATORS if line["accelerator"] else not special
    return bool(common and labelled and (cloud != "aws" or name in pods))


def write(lines: list[Line], pods: dict[str, str]) -> None:
    used = sorted({line["accelerator"] for line in lines if line["accelerator"]})
    table(DATA / "accelerators.csv", "key,product,resource,memory_mib", [(key, *ACCELERATORS[key]) for key in used])
    keys = sources(lines)
    by_cloud, by_place = defaultdict(dict), defaultdict(list)
    for line in sorted(lines, key=lambda x: (x["cloud"], x["region"], natural(x["instance_type"]))):
        by_cloud[line["cloud"]][line["instance_type"]] = kind(line, pods)
        region = ANY if line["cloud"] in ONE_PRICE else line["region"]
        prices = [plain(line[name]) for name in PRICES]
        by_place[line["cloud"], region].append((line["instance_type"], *prices, keys[provenance(line)]))
    head = "type,arch,vcpus,memory_mib,pods,accelerator,count,share"
    for cloud, kinds in by_cloud.items():
        table(DATA / cloud / "types.csv", head, sorted(kinds.values(), key=lambda k: natural(k[0])))
    for (cloud, region), rows in by_place.items():
        table(
            DATA / cloud / f"{region}.csv",
            "type,on_demand_usd_h,spot_usd_h,reserved_1y_usd_h,reserved_3y_usd_h,source",
            rows,
        )


def provenance(line: Line) -> tuple[str, str, str, str]:
    return line["source"], line["on_demand_date"], line["spot_date"], line["basis"].split(";")[0]


def sources(lines: list[Line]) -> dict[tuple[str, str, str, str], str]:
    """Writes what the short keys stand for, and returns the keys."""
    keys = {origin: f"s{n}" for n, origin in enumerate(sorted(set(map(provenance, lines))), 1)}
    rows = [(key, first, other, basis, SOURCES[name]) for (name, first, other, basis), key in keys.items()]
    table(DATA / "sources.csv", "key,on_demand_day,terms_day,basis,source", rows)
    return keys


def kind(line: Line, pods: dict[str, str]) -> tuple[object, ...]:
    cloud, name = line["cloud"], line["instance_type"]
    most = pods[name] if cloud == "aws" else PODS.get(cloud, 110)
    memory = int(Decimal(line["memory_gib"]) * 1024)
    count, share = devices(line)
    return name, line["arch"], int(Decimal(line["vcpus"])), memory, most, line["accelerator"], count, share


def devices(line: Line) -> tuple[object, object]:
    """Whole devices as they are; a part of one as one device and its share."""
    if not line["accelerator"]:
        return "", ""
    count = Fraction(line["accelerator_count"]).limit_denominator(8)
    return (count.numerator, "") if count.denominator == 1 else (1, count)


def plain(text: str) -> str:
    """A price as a plain decimal, to a millionth."""
    return f"{round(Decimal(text), 6).normalize():f}" if text else ""


def natural(text: str) -> list[tuple[bool, int, str]]:
    """Sorts m5.2xlarge before m5.16xlarge."""
    digits = "".join(c if c.isdigit() else f" {c} " for c in text).split()
    return [(part.isdigit(), int(part) if part.isdigit() else 0, part) for part in digits]


def table(file: Path, head: str, rows: Iterable[tuple[object, ...]]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(head.split(","))
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
