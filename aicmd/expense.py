"""What an answer took, in words: tokens, temperature, model, time."""

from __future__ import annotations

from aicmd.suggestion import Reply

MEANING = "a token is about four letters of English, one or two of Korean; servers charge by them"


def told(reply: Reply) -> str:
    """Return one line about what an answer took; an answer without a server takes no tokens."""
    if reply.spent is None:
        return "answered on this computer: no server, no tokens"
    spent, usage = reply.spent, reply.usage
    heat = "the server's own" if spent.temperature is None else f"{spent.temperature:g}"
    tokens = (
        f"{usage.prompt_tokens} tokens read, {usage.completion_tokens} written ({MEANING})"
        if usage
        else "the server did not count its tokens"
    )
    return (
        f"model {spent.model}; {tokens}; temperature {heat};"
        f" first piece after {spent.first:.2f} s, all after {spent.total:.2f} s"
    )
