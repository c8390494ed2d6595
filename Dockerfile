# The operator's image: Python, isocost with its dependencies, and nothing to build or install with.
#
#   docker build --tag isocost:dev .
#
# For a release, pin the base by digest and say what the image was made of:
#
#   docker build --build-arg BASE=python:3.13-slim-bookworm@sha256:... \
#     --build-arg VERSION=0.1.0 --build-arg REVISION="$(git rev-parse HEAD)" .
#
# The chart runs it as uid 65532 with a read-only root and /tmp as the only place to write; tests/chart/test_image.py holds
# the two together.

ARG BASE=python:3.13-slim-bookworm

FROM ${BASE} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /src
COPY pyproject.toml README.md ./
COPY operator operator
# An environment without pip. Every dependency comes as a wheel, so no compiler is needed here either. cvxpy brings three solvers
# that isocost never calls (a quarter of the size); HiGHS stays, and the build fails if cvxpy does not find it. Byte code is
# written once and never checked against times, because nobody can write it later.
RUN python -m pip wheel --no-deps --wheel-dir /wheels . \
    && python -m venv --without-pip /opt/isocost \
    && python -m pip --python /opt/isocost/bin/python install --only-binary :all: --no-compile /wheels/*.whl \
    && python -m pip --python /opt/isocost/bin/python uninstall --yes scs osqp clarabel \
    && /opt/isocost/bin/python -c "import cvxpy; assert 'HIGHS' in cvxpy.installed_solvers()" \
    && /opt/isocost/bin/python -m compileall -q -j 0 --invalidation-mode unchecked-hash /opt/isocost/lib

FROM ${BASE}
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="isocost" \
      org.opencontainers.image.description="Keeps AI clusters on the cheapest feasible configuration, and proves it" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
# No package manager of Python in what runs.
RUN python -m pip uninstall --yes --quiet --root-user-action=ignore pip
COPY --from=build /opt/isocost /opt/isocost
# USER is a name for whichever uid it runs under: kopf asks for one, and OpenShift chooses uids that no passwd file knows.
ENV PATH=/opt/isocost/bin:$PATH HOME=/tmp USER=isocost PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
WORKDIR /tmp
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/opt/isocost/bin/isocost"]
CMD ["--help"]
