"""Node-pool actuators behind one small port, found through entry points."""
