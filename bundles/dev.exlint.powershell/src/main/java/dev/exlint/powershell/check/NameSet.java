package dev.exlint.powershell.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names without regard to case. Few are compared one by one, which makes no keys; many are found by key, so that work stays linear. */
final class NameSet {
    private static final int FEW = 8;

    private final List<String> few = new ArrayList<>(0);
    private Set<String> keys;

    /** Adds a name; false if it is there already. */
    boolean add(String name) {
        if (keys != null) {
            return keys.add(Names.key(name));
        }
        for (int i = 0; i < few.size(); i++) {
            if (Names.same(few.get(i), name)) {
                return false;
            }
        }
        few.add(name);
        if (few.size() > FEW) {
            keys = new HashSet<>();
            few.forEach(one -> keys.add(Names.key(one)));
        }
        return true;
    }
}
