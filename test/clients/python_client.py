"""Drives a running server with the Python package `mcp`: list, a read, a rejected write. Usage: python_client.py URL"""

import asyncio
import sys

from mcp import Client


async def drive(url: str, mode: str) -> None:
    async with Client(url, mode=mode) as client:
        tools = (await client.list_tools()).tools
        names = {tool.name for tool in tools}
        assert {"describe_odigos", "find_unhealthy_sources", "create_destination"} <= names, names

        read = await client.call_tool("find_unhealthy_sources", {"namespace": "default"})
        assert not read.is_error, read
        assert read.structured_content["data"]["counts"]["unhealthy"] >= 1, read.structured_content
        step = read.structured_content["next_steps"][0]
        followed = await client.call_tool(step["tool"], step["arguments"])
        assert not followed.is_error, followed

        write = await client.call_tool(
            "create_destination",
            {"name": "python", "type": "jaeger", "traces": True, "fields": [{"key": "JAEGER_URL", "value": "a:4317"}]},
        )
        assert write.is_error, write
        assert "read-only" in write.content[0].text, write
        print(f"python mcp, mode {mode}, protocol {client.protocol_version}: {len(tools)} tools, ok")


async def main() -> None:
    url = sys.argv[1]
    for mode in ("auto", "legacy"):
        await drive(url, mode)


asyncio.run(main())
