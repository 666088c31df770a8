"""Drives a client by lines of JSON: commands on standard input, what comes of them on standard output."""

import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import anyio

Progress = Callable[[float, float | None, str | None], Awaitable[None]]


class Driven(Protocol):
    """A connected client."""

    protocol: str

    async def list(self) -> list[dict[str, Any]]: ...

    async def call(self, tool: str, arguments: dict[str, Any], progress: Progress | None) -> dict[str, Any]: ...


def say(**line: Any) -> None:
    print(json.dumps(line), flush=True)


async def drive(client: Driven) -> None:
    """Does what standard input says until it ends; calls run beside each other, so that one can be cancelled."""
    say(protocol=client.protocol)
    calls: dict[int, anyio.CancelScope] = {}

    async def run(command: dict[str, Any]) -> None:
        number = command["id"]

        async def heard(_progress: float, _total: float | None, message: str | None) -> None:
            say(id=number, progress=message)

        with anyio.CancelScope() as scope:
            calls[number] = scope
            try:
                if command["do"] == "list":
                    say(id=number, result=await client.list())
                else:
                    progress = heard if command["progress"] else None
                    say(id=number, result=await client.call(command["tool"], command["arguments"], progress))
            except Exception as error:
                say(id=number, failed=f"{type(error).__name__}: {error}")
        if scope.cancelled_caught:
            say(id=number, failed="cancelled")

    lines = anyio.wrap_file(sys.stdin)
    async with anyio.create_task_group() as group:
        async for line in lines:
            command = json.loads(line)
            if command["do"] == "cancel":
                calls[command["id"]].cancel()
            else:
                group.start_soon(run, command)
