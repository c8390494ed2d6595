module isocost.dev/e2e/tools/keda

go 1.24.0

require github.com/kedacore/keda/v2 v2.20.2
