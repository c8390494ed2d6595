"""The constraints, one family a module. Each gives its rows over the same variables; `encode` puts them together.

capacity  what pods take must be there        demand  replicas carry the demand
bounds    how many nodes a supply may have    named   limits that users set, by their names
"""
