"""The first generation of the Python package `mcp`, driven by lines. Usage: python_1.py URL"""

import sys
from typing import Any

import anyio
from lines import Progress, drive
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client


class First:
    def __init__(self, session: ClientSession, protocol: str) -> None:
        self.session = session
        self.protocol = protocol

    async def list(self) -> list[dict[str, Any]]:
        return [tool.model_dump(by_alias=True, mode="json") for tool in (await self.session.list_tools()).tools]

    async def call(self, tool: str, arguments: dict[str, Any], progress: Progress | None) -> dict[str, Any]:
        result = await self.session.call_tool(tool, arguments, progress_callback=progress)
        return result.model_dump(by_alias=True, mode="json", exclude_none=True)


async def main() -> None:
    (url,) = sys.argv[1:]
    async with streamable_http_client(url) as (reading, writing, _session_id):
        async with ClientSession(reading, writing) as session:
            agreed = await session.initialize()
            await drive(First(session, str(agreed.protocolVersion)))


anyio.run(main)
