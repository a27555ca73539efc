"""Reads a window the way a screen reader does: over AT-SPI, by role and name."""

import dbus
import dbus.bus

ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
ALERT = 2  # ATSPI_ROLE_ALERT, whose name differs between versions of Qt
SHOWING = 1 << 25  # ATSPI_STATE_SHOWING


class Node:
    """One accessible thing: a window, a field, a bar of a chart."""

    def __init__(self, bus, sender, path):
        self._bus = bus
        self._sender = sender
        self._path = path

    def _call(self, method, *arguments, interface=ACCESSIBLE):
        thing = self._bus.get_object(self._sender, self._path, introspect=False)
        return thing.get_dbus_method(method, interface)(*arguments)

    def name(self):
        return str(self._call("Get", ACCESSIBLE, "Name", interface=PROPERTIES))

    def role(self):
        return str(self._call("GetRoleName"))

    def is_alert(self):
        return int(self._call("GetRole")) == ALERT

    def description(self):
        return str(self._call("Get", ACCESSIBLE, "Description", interface=PROPERTIES))

    def is_showing(self):
        return bool(int(self._call("GetState")[0]) & SHOWING)

    def text(self):
        """What stands in a field."""
        return str(self._call("GetText", 0, -1, interface="org.a11y.atspi.Text"))

    def children(self):
        return [Node(self._bus, sender, path) for sender, path in self._call("GetChildren")]

    def walk(self):
        """This node and everything under it."""
        yield self
        for child in self.children():
            yield from child.walk()


class ScreenReader:
    def __init__(self, session_address):
        session = dbus.bus.BusConnection(session_address)
        bus = session.get_object("org.a11y.Bus", "/org/a11y/bus", introspect=False)
        self._bus = dbus.bus.BusConnection(bus.GetAddress(dbus_interface="org.a11y.Bus"))

    def application(self, name):
        """The root of a running application; none while it is not on the bus."""
        root = Node(self._bus, "org.a11y.atspi.Registry", ROOT)
        return next((node for node in root.children() if node.name() == name), None)

    def nodes(self, application):
        """Everything the application shows; less where it changes while being read."""
        found = []
        try:
            for node in self.application(application).walk():
                if node.is_showing():
                    found.append(node)
        except (dbus.DBusException, AttributeError):
            pass  # gone in the meantime, or not there yet: whoever waits asks again
        return found
