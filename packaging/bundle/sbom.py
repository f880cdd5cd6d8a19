"""The software bill of materials, in the form of CycloneDX 1.6."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bundle.inventory import Component


def write(target: Path, version: str, when: int, components: Iterable[Component]) -> None:
    """Write it; the same parts at the same time give the same bytes."""
    listed = [_component(component) for component in components]
    described = json.dumps([version, listed], sort_keys=True)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, described)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(when, UTC).isoformat().replace("+00:00", "Z"),
            "component": {"type": "application", "bom-ref": "carrel", "name": "Carrel", "version": version},
        },
        "components": listed,
        "dependencies": [{"ref": "carrel", "dependsOn": [component["bom-ref"] for component in listed]}],
    }
    target.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _component(component: Component) -> dict[str, Any]:
    described: dict[str, Any] = {
        "type": component.kind,
        "bom-ref": component.package_url or f"{component.name}@{component.version}",
        "name": component.name,
        "licenses": [_licence(component.licence)],
    }
    if component.version:
        described["version"] = component.version
    if component.package_url:
        described["purl"] = component.package_url
    if component.digest:
        described["hashes"] = [{"alg": "SHA-256", "content": component.digest}]
    return described


def _licence(stated: str) -> dict[str, Any]:
    """An expression where it is one, else the words of the packager."""
    words = stated.replace("(", " ").replace(")", " ").split()
    simple = all(
        word in ("AND", "OR", "WITH") or "-" in word or word in ("MIT", "ISC", "Zlib", "0BSD") for word in words
    )
    return {"expression": stated} if simple and words else {"license": {"name": stated}}
