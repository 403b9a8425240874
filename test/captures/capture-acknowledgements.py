#!/usr/bin/env python3
"""Writes acknowledgements.ts: what the running kernel answers to requests that end in every kind of NLMSG_ERROR and NLMSG_DONE.

Run as root: python3 test/captures/capture-acknowledgements.py > test/captures/acknowledgements.ts
It works in a network namespace of its own, on the loopback device that is born with it.
"""
import os
import socket
import struct

SOL_NETLINK, CAP_ACK, EXT_ACK, STRICT = 270, 10, 11, 12
REQUEST, ACK, DUMP, CREATE = 0x1, 0x4, 0x300, 0x400
RTM_NEWLINK, RTM_GETLINK, RTM_GETADDR = 16, 18, 22
NLMSG_ERROR, NLMSG_DONE = 2, 3


def align(n):
    return (n + 3) & ~3


def attribute(kind, payload):
    return struct.pack('=HH', 4 + len(payload), kind) + payload.ljust(align(len(payload)), b'\0')


def message(kind, flags, payload=b'', sequence=7):
    return struct.pack('=IHHII', 16 + len(payload), kind, flags, sequence, 0) + payload


def link(index=0):
    return struct.pack('=BBHiII', 0, 0, 0, index, 0, 0)


def address(index):
    return struct.pack('=BBBBI', 0, 0, 0, 0, index)


def generic(command, payload=b''):
    return struct.pack('=BBH', command, 1, 0) + payload


def open_socket(protocol, cap_ack, ext_ack, strict):
    s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)
    s.bind((0, 0))
    s.settimeout(2)
    for option, value in ((CAP_ACK, cap_ack), (EXT_ACK, ext_ack), (STRICT, strict)):
        s.setsockopt(SOL_NETLINK, option, int(value))
    return s


def last_message(s, request):
    """The NLMSG_ERROR or NLMSG_DONE that ends the request."""
    s.sendto(request, (0, 0))
    while True:
        data = s.recv(65536)
        while data:
            length, kind = struct.unpack_from('=IH', data)
            if kind in (NLMSG_ERROR, NLMSG_DONE):
                return data[:align(length)]
            data = data[align(length):]


def family_id(name):
    s = open_socket(16, False, False, False)
    reply = request = message(16, REQUEST, generic(3, attribute(2, name.encode() + b'\0')))
    s.sendto(request, (0, 0))
    data = s.recv(65536)[20:]
    while data:
        length, kind = struct.unpack_from('=HH', data)
        if kind == 1:
            return struct.unpack_from('=H', data, 4)[0]
        data = data[align(length):]
    raise SystemExit(f'no family {name}: {reply!r}')


def cases():
    """name, protocol, strict, request"""
    ethtool = family_id('ethtool')
    yield 'success', 0, False, message(1, REQUEST | ACK)
    yield 'success with a warning', 0, False, message(RTM_GETLINK, REQUEST | ACK, link(1) + b'\1\2\3')
    yield 'no such device', 0, False, message(RTM_GETLINK, REQUEST, link(9999))
    yield 'request of 17 bytes', 0, False, message(999, REQUEST, b'\x55')
    yield 'request of 18 bytes refused with a text', 0, True, message(RTM_GETLINK, REQUEST, b'\0\0')
    yield 'text without offset', 0, False, message(
        RTM_NEWLINK, REQUEST | CREATE, link() + attribute(18, attribute(1, b'bogus')))
    yield 'offset of the second attribute', 0, False, message(
        RTM_NEWLINK, REQUEST, link(1) + attribute(13, struct.pack('=I', 1000)) + attribute(4, b'\1\2'))
    yield 'text and offset inside a nest', 16, False, message(
        ethtool, REQUEST, generic(21, attribute(0x8001, attribute(2, b'lo\0')) + attribute(2, struct.pack('=I', 9))))
    yield 'policy of a string', 16, False, message(16, REQUEST, generic(3, attribute(2, b'a name that is too long\0')))
    yield 'missing attribute inside a nest', 16, False, message(
        ethtool, REQUEST, generic(1, attribute(0x8001, attribute(2, b'lo\0')) + attribute(0x8002, attribute(0x8001, b''))))
    yield 'missing attribute', 16, False, message(ethtool, REQUEST, generic(4))
    yield 'end of a dump', 0, False, message(RTM_GETLINK, REQUEST | DUMP, link())
    yield 'end of a dump that failed', 0, True, message(RTM_GETADDR, REQUEST | DUMP, address(9999))
    yield 'end of a dump that failed with a text', 0, True, message(RTM_GETLINK, REQUEST | DUMP, link(1))


def main():
    if os.unshare(os.CLONE_NEWNET) if hasattr(os, 'unshare') else unshare():
        raise SystemExit('cannot make a network namespace: run as root')
    print('// Written by capture-acknowledgements.py; do not edit.')
    print("import type { Capture } from './capture.js'\n")
    print(f"/** Linux {os.uname().release.split('-')[0]}, {os.uname().machine}: `python3 test/captures/capture-acknowledgements.py` as root. */")
    print('export const acknowledgements: readonly Capture[] = [')
    for name, protocol, strict, request in cases():
        for ext_ack in (False, True):
            for cap_ack in (False, True):
                with open_socket(protocol, cap_ack, ext_ack, strict) as s:
                    reply = last_message(s, request)
                print(f"  {{\n    name: '{name}',\n    extAck: {str(ext_ack).lower()},\n    capAck: {str(cap_ack).lower()},")
                print(f"    request: '{request.hex()}',\n    reply: '{reply.hex()}',\n  }},")
    print(']')


def unshare():
    import ctypes
    return ctypes.CDLL(None).unshare(0x40000000)


main()
