"""Converts listed tools as libraries of providers do. Standard input: a JSON list of tools. Standard output: one JSON
object, by conversion the tools that it failed for, each with the reason. Usage: dialects.py gemini|openai"""

import copy
import json
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

Tool = dict[str, Any]
Conversion = Callable[[Tool], Any]


def gemini() -> dict[str, Conversion]:
    from google.genai import types
    from google.genai._mcp_utils import mcp_to_gemini_tool

    def parameters(tool: Tool) -> Any:
        made = mcp_to_gemini_tool(SimpleNamespace(**tool)).function_declarations[0]
        expect_same(tool, made.parameters.model_dump(exclude_none=True))
        return made

    def parameters_json_schema(tool: Tool) -> Any:
        return types.FunctionDeclaration(
            name=tool["name"], description=tool["description"], parameters_json_schema=tool["inputSchema"]
        )

    return {"google-genai, parameters": parameters, "google-genai, parametersJsonSchema": parameters_json_schema}


def openai() -> dict[str, Conversion]:
    from agents.strict_schema import ensure_strict_json_schema

    def strict(tool: Tool) -> Any:
        schema = ensure_strict_json_schema(copy.deepcopy(tool["inputSchema"]))
        if set(schema["required"]) != set(tool["inputSchema"]["properties"]):
            raise ValueError("not every argument is required")
        return expect_closed(schema)

    return {"openai-agents, strict": strict}


def expect_same(tool: Tool, made: dict[str, Any]) -> None:
    """Nothing that a model needs may be lost on the way."""
    listed = tool["inputSchema"]
    if set(made.get("properties") or {}) != set(listed["properties"]):
        raise ValueError("arguments were lost")
    if set(made.get("required") or []) != set(listed.get("required", [])):
        raise ValueError("what is required was lost")


def expect_closed(schema: Any) -> Any:
    if isinstance(schema, dict):
        if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
            raise ValueError("an object is open")
        for part in schema.values():
            expect_closed(part)
    return schema


def main() -> None:
    conversions = {"gemini": gemini, "openai": openai}[sys.argv[1]]()
    failed: dict[str, dict[str, str]] = {name: {} for name in conversions}
    for tool in json.load(sys.stdin):
        for name, convert in conversions.items():
            try:
                convert(tool)
            except Exception as error:
                failed[name][tool["name"]] = f"{type(error).__name__}: {error}"
    json.dump(failed, sys.stdout)


main()
