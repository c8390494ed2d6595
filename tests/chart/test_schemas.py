"""Every object that the chart renders fits the schemas of the Kubernetes that the stories run, found out without one."""

import copy
import json

import pytest
from jsonschema import Draft202012Validator
from tests.chart import helm, schemas
from tests.chart.helm import CHART, ROOT, one, render
from tests.chart.rendered import SETS

needs_helm = pytest.mark.skipif(helm.program() is None, reason="helm is missing: run `make tools`")


@needs_helm
@pytest.mark.parametrize("values", [ROOT / "examples" / "values.yaml", *SETS], ids=lambda path: path.stem)
def test_every_object_is_one_that_the_api_server_would_take(values):
    made = [document for document in render(values=values) if document["kind"] != "CustomResourceDefinition"]
    assert {document["metadata"]["name"]: schemas.wrong(document) for document in made if schemas.wrong(document)} == {}


@needs_helm
@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda pod: pod.update(nodeselector={}), "'nodeselector' was unexpected"),
        (lambda pod: pod["containers"][0].update(args="run"), "'run' is not of type 'array'"),
        (lambda pod: pod["containers"][0].pop("name"), "'name' is a required property"),
        (
            lambda pod: pod["containers"][0]["readinessProbe"].update(periodSeconds="10s"),
            "'10s' is not of type 'integer'",
        ),
    ],
)
def test_a_mistake_in_a_template_would_be_found(change, said):
    deployment = copy.deepcopy(one(render(), "Deployment"))
    change(deployment["spec"]["template"]["spec"])
    assert any(said in error for error in schemas.wrong(deployment))


def test_an_object_of_an_unknown_kind_is_not_waved_through():
    assert schemas.wrong({"apiVersion": "v1", "kind": "Secret"}) == ["no schema of v1 Secret is stored"]


def test_the_schema_of_the_values_is_a_schema():
    Draft202012Validator.check_schema(json.loads((CHART / "values.schema.json").read_text()))
