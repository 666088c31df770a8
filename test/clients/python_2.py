"""The second generation of the Python package `mcp`, driven by lines. Usage: python_2.py URL auto|legacy"""

import sys
from typing import Any

import anyio
from lines import Progress, drive
from mcp import Client


class Second:
    def __init__(self, client: Client) -> None:
        self.client = client
        self.protocol = str(client.protocol_version)

    async def list(self) -> list[dict[str, Any]]:
        return [tool.model_dump(by_alias=True, mode="json") for tool in (await self.client.list_tools()).tools]

    async def call(self, tool: str, arguments: dict[str, Any], progress: Progress | None) -> dict[str, Any]:
        result = await self.client.call_tool(tool, arguments, progress_callback=progress)
        return result.model_dump(by_alias=True, mode="json", exclude_none=True)


async def main() -> None:
    url, mode = sys.argv[1:]
    async with Client(url, mode=mode) as client:
        await drive(Second(client))


anyio.run(main)
