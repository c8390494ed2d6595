"""The Kubernetes API as the operator speaks it: raw bytes, few verbs, honest errors.

The object models of the `kubernetes` package cost 19 s and 1.2 GB for 10,000 pods, so nothing here builds them. The
package still does what is hard to do well, which is to find the configuration, authenticate and hold TLS connections
(`config`); `client` adds the verbs, paging and retries, and `port` names the Protocol that stages accept instead.
"""
